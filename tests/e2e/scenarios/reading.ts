import type { Bench } from "../support/bench";

const file = "tests/fixtures/cases/tables/10-published-rank-and-score-beside-indicators.xlsx";

/** A table that was not made for the add-in: how it was read, and what the user changes of that. */
export function reading(bench: () => Bench): void {
  const headers = (): Promise<readonly unknown[]> =>
    Promise.all([0, 1, 2, 3, 4].map((column) => bench().value("Framework", 7, column)));

  test("the Data tab says how a table that is opened was read", async () => {
    const { page, pane } = bench();
    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Open .xlsx" }).click();
    await (await choosing).setFiles(file);
    await pane.getByText("Not scored yet").waitFor();
    await bench().tab("Data");
    await pane.getByRole("heading", { name: "How the table was read" }).waitFor();
    const rank = pane.getByRole("combobox", { name: "Role of Rank" });
    expect(await rank.textContent()).toBe("Published result");
    await bench().picture("reading");
    await rank.scrollIntoViewIfNeeded();
    await bench().picture("reading-columns");
  });

  test("a role that is changed sets the table up, in sheets that the grid shows", async () => {
    const { pane } = bench();
    await pane.getByRole("combobox", { name: "Role of Forests" }).click();
    await pane.getByRole("option", { name: "Context" }).click();
    await pane.getByText("Forests is not scored any more.").first().waitFor();
    expect(await bench().sheets()).toEqual(expect.arrayContaining(["Framework", "Method"]));
    expect(await headers()).toEqual(["iCode", "iName", "Parent", "Level", "Type"]);
    await bench().picture("reading-set-up");
  });

  test("the next change writes the cell of its row, and both are undone", async () => {
    const { pane } = bench();
    const before = await bench().sheets();
    await pane.getByRole("combobox", { name: "Role of Forests" }).click();
    await pane.getByRole("option", { name: "Indicator" }).click();
    await pane.getByText("Forests is scored now.").first().waitFor();
    expect(await bench().sheets()).toEqual(before);
    const undo = pane.getByRole("button", { name: /^Undo: / });
    await undo.click();
    await bench().until(async () =>
      expect(await pane.getByRole("combobox", { name: "Role of Forests" }).textContent()).not.toBe(
        "Indicator",
      ),
    );
    await undo.click();
    await bench().until(async () => {
      expect(await bench().sheets()).not.toContain("Framework");
      expect(await pane.getByRole("combobox", { name: "Role of Forests" }).textContent()).toBe("Indicator");
    });
  });
}
