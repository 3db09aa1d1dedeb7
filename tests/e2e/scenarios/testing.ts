import type { Bench } from "../support/bench";

/** The test of an index: ranges that follow each edit, a test on request, and its document. */
export function testing(bench: () => Bench): void {
  const ranges = () => bench().pane.locator("[role=row] [role=cell]:first-child > span").allInnerTexts();

  test("ranges stand beside the ranks, computed on threads of the page", async () => {
    await bench().tab("Results");
    await bench()
      .pane.getByText(/90% of 1,000 runs that vary weights/)
      .waitFor();
    expect((await ranges()).length).toBeGreaterThan(5);
    expect(
      bench()
        .page.workers()
        .filter((worker) => worker.url().includes("web-entry")).length,
    ).toBeGreaterThan(0);
    await bench().pane.locator("[data-unit]").nth(6).click();
    await bench().pane.getByRole("list", { name: "Not distinguished from it" }).waitFor();
    await bench().picture("ranges-profile");
    await bench().pane.getByRole("button", { name: "Ranking" }).click();
    await bench()
      .pane.getByText(/cannot be distinguished from/)
      .first()
      .waitFor();
    await bench().picture("ranges");
  });

  test("after an edit of a weight the ranges follow", async () => {
    const before = await ranges();
    await bench().type("Framework", "G45", "9");
    await bench().until(async () => {
      expect(await bench().pane.getByText("of the index before the last change").count()).toBe(0);
      expect(await ranges()).not.toEqual(before);
    });
  });

  test("a test is run, and its four views are shown; any run is repeated by its number", async () => {
    await bench().tab("Test");
    await bench().pane.getByRole("button", { name: "Run test" }).click();
    await bench().pane.getByRole("heading", { name: "What came out" }).waitFor({ timeout: 60_000 });
    for (const view of ["Choices", "Coherence", "Left out", "Ranges"]) await bench().tab(view);
    await bench().picture("test");
    await bench().pane.getByRole("textbox", { name: "Number of the run" }).fill("417");
    await bench().pane.getByRole("button", { name: "Run it again" }).click();
    await bench().pane.getByRole("group", { name: "Run 417 of the test" }).waitFor();
  });

  test("a long test is cancelled, and the one before stays", async () => {
    await bench().pane.getByText("What the test varies").click();
    const runs = bench().pane.getByRole("textbox", { name: "Runs", exact: true });
    await runs.fill("100000");
    await runs.press("Enter");
    await bench()
      .pane.getByText(/^100,000 runs that vary/)
      .waitFor();
    await bench().pane.getByRole("button", { name: "Run test" }).click();
    await bench().pane.getByRole("button", { name: "Cancel" }).click();
    await bench().pane.getByText("Cancelled.").first().waitFor();
    await bench().pane.getByRole("heading", { name: "What came out" }).waitFor();
  });

  test("a claim is looked at, and the audit is saved as a document for Word", async () => {
    const claim = bench().pane.getByRole("textbox", { name: "Claim", exact: true });
    await claim.fill("C01 among the first 60");
    await claim.press("Enter");
    await bench()
      .pane.getByText(/^Holds in each of/)
      .waitFor();
    const runs = bench().pane.getByRole("textbox", { name: "Runs", exact: true });
    await runs.fill("200");
    await runs.press("Enter");
    await bench()
      .pane.getByText(/^200 runs that vary/)
      .waitFor();
    const download = bench().page.waitForEvent("download", { timeout: 120_000 });
    await bench().pane.getByRole("button", { name: "Save as Word" }).click();
    expect((await download).suggestedFilename()).toBe("Public-Sector-Capabilities-Index-audit.docx");
  });
}
