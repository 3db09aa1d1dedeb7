import { editedPort } from "../../support/edited-port";
import { smallIndex } from "../../support/small-index";
import { placeOf, scoredPlan, verified } from "../../support/verified";

const workbook = scoredOnce();
async function scoredOnce() {
  const port = await smallIndex({
    ...{ "Unit weights": "Size", Normalisation: "z-score", "Gap reference": "median" },
  });
  return { port, plan: await scoredPlan(port) };
}
const said = (report: Awaited<ReturnType<typeof verified>>): readonly string[] =>
  report.cells.map(({ sheet, cell }) => `${sheet}!${cell}`);

test("a report with unit weights is verified, and a forged weighted median is named", async () => {
  const { port, plan } = await workbook;
  expect(said(await verified(port))).toEqual([]);
  const label = placeOf(plan, "PSCI_References_Labels", (value) => value === "Median");
  const median = label.replace(/!A/, "!B");
  expect(said(await verified(editedPort(port, { [median]: { value: 99 } })))).toContain(median);
});

test("a weight that was changed after the run is named by its cell", async () => {
  const { port } = await workbook;
  const { changes, cells } = await verified(editedPort(port, { "Data!D2": { value: 1300 } }));
  expect(changes).toMatchObject([{ what: "Aldea, Size", before: 1200, after: 1300 }]);
  // Means and scores follow from it.
  expect(cells.length).toBeGreaterThan(20);
  expect(new Set(cells.map(({ follows }) => follows))).toEqual(new Set(["Data!D2"]));
});
