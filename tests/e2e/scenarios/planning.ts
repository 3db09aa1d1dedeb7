import type { Bench } from "../support/bench";

/** A plan for the budget of the workbook, and one for all units that is cancelled. */
export function planning(bench: () => Bench): void {
  test("a plan for the budget of the workbook has steps, and what other budgets gain", async () => {
    await bench().tab("Decide");
    await bench().pane.getByRole("tab", { name: "Plan", exact: true }).click();
    await bench().pane.getByRole("button", { name: "Plan", exact: true }).click();
    await bench()
      .pane.getByText(/^With a budget of 2,000, /)
      .waitFor();
    await bench().pane.getByRole("list", { name: "Steps of the plan" }).waitFor();
    await bench().picture("plan");
  });

  test("cancelled, the plan before stays", async () => {
    await bench().pane.getByRole("combobox", { name: "For" }).selectOption("all");
    await bench().pane.getByRole("textbox", { name: "Budget" }).fill("100000");
    await bench().pane.getByRole("button", { name: "Plan", exact: true }).click();
    await bench().pane.getByRole("button", { name: "Cancel", exact: true }).click();
    await bench().pane.getByRole("progressbar").waitFor({ state: "detached" });
    await bench()
      .pane.getByText(/^With a budget of 2,000, /)
      .waitFor();
  });
}
