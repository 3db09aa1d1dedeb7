import type { CellValue } from "../src/workbook/cells";
import { readIndex, type Reading } from "../src/workbook/read";
import type { Bench, Measure } from "./support/bench";
import { contentsOf, type Rows } from "./support/contents-of";
import { syntheticRows } from "./support/synthetic-rows";
import { medianTime } from "./support/timing";

/** Reading only, from the cells to the model: with a Framework, and for tables that the reader must recognise. */
export const reading: Bench = async () => {
  const measures: Measure[] = [];
  const time = async (what: string, size: string, sheets: Readonly<Record<string, Rows>>): Promise<void> => {
    const contents = contentsOf(sheets);
    let reading: Reading | undefined;
    const milliseconds = await medianTime(1, () => (reading = readIndex(contents)));
    const { read = false, table } = reading ?? {};
    const indicators = table?.columns.filter(({ role }) => role === "indicator").length ?? 0;
    const note = `${read ? "read" : "not read"} as ${table?.layout.kind ?? "nothing"}, ${indicators} indicators`;
    measures.push({ what: `read ${what}`, size, milliseconds, passes: null, note });
  };
  const { data, framework } = syntheticRows(20_000, 200);
  await time("with a Framework", "20000 x 200", { Data: data, Framework: framework });
  await time("without a Framework", "20000 x 200", { Data: data });
  await time("a long table", "2000 x 200", { Data: longRows(2_000, 200) });
  await time("a wide table", "60 x 1000", { Data: syntheticRows(60, 1_000).data });
  return measures;
};

/** One row per unit and indicator. */
function longRows(units: number, indicators: number): Rows {
  const [header = [], ...rows] = syntheticRows(units, indicators).data;
  const items = header.slice(3);
  const long = rows.flatMap(([code = null, name = null, , ...figures]) =>
    items.map((item, j): readonly CellValue[] => [code, name, item, figures[j] ?? null]),
  );
  return [["Code", "Country", "Indicator", "Value"], ...long];
}
