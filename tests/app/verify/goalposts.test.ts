import type { XlsxWorkbook } from "../../../src/file";
import { editedPort } from "../../support/edited-port";
import { sheet, smallIndex } from "../../support/small-index";
import { scoredPlan, verified } from "../../support/verified";

/** The small index with the goalposts of two indicators in a table of their own. */
async function withGoalposts(): Promise<XlsxWorkbook> {
  const workbook = await smallIndex({
    ...{ Normalisation: "goalposts 0-100", "Gap reference": "median", Language: "Spanish" },
  });
  const posts = sheet("Goalposts", [
    ["Indicador", "Inferior", "Superior", "Año", "Fuente"],
    ["A1a", 1, 6, 2024, "Informe de 2024"],
    ["Delay", 0, null, 2024, "Informe de 2024"],
  ]);
  await workbook.draw({ sheets: [posts], order: [posts.key] });
  return workbook;
}

test("a goalpost of the table that was changed after the run is named by its cell, and what follows from it", async () => {
  const port = await withGoalposts();
  const plan = await scoredPlan(port);
  expect((await verified(port)).cells).toEqual([]);
  const texts = plan.sheets.flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()));
  expect(texts.map(({ value }) => value)).toContain(
    "tabla Goalposts en la hoja Goalposts; año 2024; indicadores: 2; fuente: Informe de 2024",
  );
  const { changes, cells } = await verified(editedPort(port, { "Goalposts!C2": { value: 7 } }));
  expect(changes).toMatchObject([{ what: "A1a, upper", before: 6, after: 7 }]);
  expect(changes[0]?.cell).toMatchObject({ sheet: "Goalposts", row: 1, column: 2 });
  // All but the sentence of the Audit sheet, which states the figure, follow by formulas.
  expect(cells.filter(({ follows }) => follows !== "Goalposts!C2").map(({ sheet: at }) => at)).toEqual([
    "Auditoría",
  ]);
  // The Framework's own figure of this indicator counts no more: only that sentence states it.
  const ofFramework = await verified(editedPort(port, { "Framework!J2": { value: 4.5 } }));
  expect([ofFramework.changes, ofFramework.cells.map(({ sheet: at }) => at)]).toEqual([[], ["Auditoría"]]);
}, 60_000);
