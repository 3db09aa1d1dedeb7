import type { Draft, DraftValue } from "../workbook/draft";
import { looks } from "../workbook/looks";
import type { CoinToolIndex } from "./coin-tool-index";

const SHEET = "Framework";
/** Places of the tool at each level, used or not, in the cells C5:H52 under the header in row 4. */
const places = [
  { level: "Index", codes: ["Index"] },
  { level: "Sub-index", codes: numbered("si", 5) },
  { level: "Pillar", codes: numbered("p", 15) },
  { level: "Sub-pillar", codes: numbered("sp", 27) },
];

/** The Framework sheet of the COIN Tool: codes in column C, weights in E, names in H; "--" for a place not used. */
export function dimensionsSheet(draft: Draft, { dimensions }: CoinToolIndex): void {
  const byCode = new Map(dimensions.map((dimension) => [dimension.code, dimension]));
  const rows: DraftValue[][] = places.flatMap(({ level, codes }) =>
    codes.map((code) => {
      const used = byCode.get(code);
      return [code, level, used?.weight ?? null, null, null, used?.name ?? "--"];
    }),
  );
  draft.write(SHEET, { row: 1, column: 2 }, [["Framework"]], looks.title);
  draft.write(
    SHEET,
    { row: 3, column: 2 },
    [["Code", "Level", "Weight", null, null, "Dimension/indicator"]],
    looks.header,
  );
  draft.write(SHEET, { row: 4, column: 2 }, rows);
  draft.style(SHEET, { row: 4, column: 4 }, rows.length, 1, looks.centred);
  draft.widths(SHEET, { "A:B": 3, C: 10, D: 12, E: 10, "F:G": 3, H: 40 });
  draft.freeze(SHEET, { row: 4, column: 0 });
  draft.print(SHEET, { repeat: ["$4:$4"] });
}

function numbered(prefix: string, n: number): string[] {
  return Array.from({ length: n }, (_, i) => `${prefix}.${String(i + 1).padStart(2, "0")}`);
}
