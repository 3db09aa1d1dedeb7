import type { Bench } from "../support/bench";

/** Row of Brightwater (C07) in the sheet Data, and column of its own-source revenue; both count from 0. */
const cell = { row: 10, column: 7 } as const;

/** What if in a profile; the scenario that is kept of it is applied and undone. */
export function whatIf(bench: () => Bench): void {
  const value = () => bench().value("Data", cell.row, cell.column);
  let before: unknown;

  test("a changed value gives a new score and rank at once, and a range; nothing is written", async () => {
    before = await value();
    await bench().tab("Results");
    await bench().pane.getByRole("searchbox", { name: "Search" }).fill("C07");
    await bench().pane.locator("[data-unit]").first().click();
    await bench().pane.getByRole("button", { name: "What if", exact: true }).click();
    await bench().pane.locator("summary", { hasText: "Adjusting priorities" }).click();
    const field = bench().pane.getByRole("textbox", { name: "Own-source revenue" });
    await field.fill("900");
    await field.press("Enter");
    await bench()
      .pane.getByText(/cannot be 900: its values go from 0 to 100/)
      .waitFor();
    await field.fill("90");
    await bench()
      .pane.getByText(/with the changed values: score/)
      .waitFor();
    await bench()
      .pane.getByText(/^Range of the rank: .* with the changed values\.$/)
      .waitFor();
    await bench().picture("what-if");
    expect(await value()).toEqual(before);
  });

  test("it is kept as a scenario, whose name is no formula, in the table of the workbook", async () => {
    const name = bench().pane.getByRole("textbox", { name: "Name of the scenario" });
    await name.fill("=90 for C07");
    await name.press("Enter");
    await bench()
      .pane.getByText(/^The scenario =90 for C07 is kept/)
      .locator("visible=true")
      .first()
      .waitFor();
    await bench().tab("Decide");
    await bench().tab("Scenarios");
    await bench().pane.getByRole("article", { name: "=90 for C07" }).waitFor();
  });

  test("applied, its value stands in the data; one step undoes it, and the next one the scenario", async () => {
    await bench().pane.getByRole("button", { name: "Apply =90 for C07" }).click();
    await bench().until(async () => expect(await value()).toBe(90));
    await bench()
      .pane.getByText("=90 for C07 is applied: 1 change.")
      .locator("visible=true")
      .first()
      .waitFor();
    await bench().picture("scenarios");
    await bench().pane.getByRole("button", { name: "Undo: applying =90 for C07" }).click();
    await bench().until(async () => expect(await value()).toEqual(before));
    await bench().pane.getByRole("button", { name: "Undo: keeping =90 for C07" }).click();
    await bench().pane.getByRole("article", { name: "=90 for C07" }).waitFor({ state: "detached" });
  });

  test("the scenarios are compared with the index as it is", async () => {
    await bench().pane.getByRole("button", { name: "Compare", exact: true }).click();
    const ranks = bench().pane.getByRole("list", { name: "Ranks side by side" });
    await ranks.waitFor();
    expect(await ranks.getByRole("listitem").count()).toBeGreaterThan(5);
    await bench()
      .pane.getByRole("list", { name: /: the largest moves$/ })
      .first()
      .waitFor();
    await bench().picture("scenarios-compared");
  });
}
