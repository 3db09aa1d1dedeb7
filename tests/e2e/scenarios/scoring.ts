import { verifyWorkbook } from "../../../src/app";
import { XlsxWorkbook } from "../../../src/file";
import { surroundings } from "../../support/surroundings";
import type { Bench } from "../support/bench";

/** The first and the last things that a newcomer does, in one workbook and in this order. */
export function scoring(bench: () => Bench): void {
  const first = { rank: 4, score: 5 } as const;
  const tampered = "D12";
  const judged = ["Ratings", "Scale", "Agreed", "Evidence", "Stakeholders", "Proposals"];
  const inputs = ["Readme", "Data", "Framework", "Method", ...judged, "Costs", "Plan settings", "Scenarios"];

  test("the example is open, read, and not scored yet", async () => {
    expect(await bench().sheets()).toEqual(inputs);
    await bench().pane.getByText("Not scored yet").waitFor();
    await bench().picture("opened");
  });

  test("Score writes the report's sheets, whose formulas the grid computes as the engine does", async () => {
    await bench().score();
    await bench().settled();
    expect(await bench().sheets()).toEqual(
      expect.arrayContaining(["Profile", "Ranking", "Gaps", "Scores", "Audit"]),
    );
    expect(await bench().selection()).toMatch(/^Ranking!/);
    await bench().tab("Results");
    const shown = await bench().pane.getByRole("row").nth(1).innerText();
    const score = await bench().value("Ranking", first.rank, first.score);
    expect(shown).toContain(Number(score).toFixed(1));
    expect(shown).toContain(String(await bench().value("Ranking", first.rank, 2)));
  });

  test("charts float over the cells of the report", async () => {
    await bench().goTo("Profile", "A1");
    const titles = await bench().page.locator("svg.sheet-chart > title").allTextContents();
    expect(titles).toEqual(expect.arrayContaining(["Scores against peers and best", "Shape of the profile"]));
    await bench().picture("profile");
    await bench().goTo("Ranking", "A1");
    await bench().picture("ranking");
    await bench().goTo("Gaps", "A1");
    await bench().picture("gaps");
  });

  test("a weight typed in the grid moves the pane and the sheets alike", async () => {
    await bench().tab("Results");
    const before = await bench().value("Ranking", first.rank, first.score);
    const weight = await weightCell(bench(), "SA");
    await bench().type("Framework", weight, "9");
    const after = await bench().value("Ranking", first.rank, first.score);
    expect(after).not.toBe(before);
    await bench().until(async () =>
      expect(await bench().pane.getByRole("row").nth(1).innerText()).toContain(Number(after).toFixed(1)),
    );
    await bench().picture("moved");
    await bench().tab("Weights");
    await bench().goTo("Ranking", "A5");
    await bench().pane.getByRole("heading", { name: "Movers" }).waitFor();
    await bench().picture("weights");
  });

  test("Verify names the weight that was changed since, and proves the report once it is back", async () => {
    await bench().tab("Audit");
    const verify = bench().pane.getByRole("button", { name: "Verify", exact: true });
    const weight = await weightCell(bench(), "SA");
    await verify.click();
    const changed = bench().pane.getByRole("button", { name: `Go to cell Framework!${weight}` });
    await changed.first().waitFor({ timeout: 60_000 });
    await bench().type("Framework", weight, "1");
    await verify.click();
    await bench().pane.getByText("None differs").waitFor({ timeout: 60_000 });
  });

  test("Verify finds a score that was tampered with, and goes to its cell", async () => {
    const verify = bench().pane.getByRole("button", { name: "Verify", exact: true });
    await bench().type("Scores", tampered, "99");
    await verify.click();
    const link = bench().pane.getByRole("button", { name: `Go to cell Scores!${tampered}` });
    const more = bench().pane.getByRole("button", { name: /^Show .* more$/ });
    await link.or(more).first().waitFor({ timeout: 60_000 });
    while (!(await link.isVisible())) await more.first().click();
    await bench().picture("verified");
    await bench().goTo("Readme", "A1");
    await link.click();
    await bench().until(async () => expect(await bench().selection()).toBe(`Scores!${tampered}`));
  });

  test("the saved file has the report as it stands, the tampered score included", async () => {
    const file = await XlsxWorkbook.open(await bench().saved());
    const verification = await verifyWorkbook(file, { choice: {}, surroundings });
    if (!verification.compared) throw new Error(verification.reason);
    const overwritten = verification.cells.filter(({ kind }) => kind === "formula-overwritten");
    expect(overwritten.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual([`Scores!${tampered}`]);
    expect(verification.blocks).toEqual([]);
    expect(verification.counts.formulas).toBeGreaterThan(10_000);
  });

  test("Undo takes the report away again", async () => {
    await bench()
      .pane.getByRole("button", { name: /^Undo: / })
      .click();
    await bench().pane.getByText("Not scored yet").waitFor({ timeout: 60_000 });
    expect(await bench().sheets()).toEqual(inputs);
  });
}

/** The cell of a node's weight on the Framework sheet. */
async function weightCell(bench: Bench, node: string): Promise<string> {
  for (let row = 4; row < 60; row++)
    if ((await bench.value("Framework", row, 0)) === node) return `G${row + 1}`;
  throw new Error(`The framework has no node ${node}.`);
}
