import type { Bench } from "../support/bench";

/** What a user does in the cells, and what the pane makes of it. */
export function editing(bench: () => Bench): void {
  test("a custom function in a cell is computed by the add-in, and spills", async () => {
    await bench().type("Readme", "D3", "=PSCI.RANKS(Data!H5:H10)");
    await bench().until(async () => {
      const spilled = await Promise.all([2, 3, 4, 5, 6, 7].map((row) => bench().value("Readme", row, 3)));
      expect([...spilled].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    });
  });

  test("an error of a custom function stands in the cell as an error", async () => {
    await bench().type("Readme", "E3", '=PSCI.RANKS(Data!F5:F10,"backwards")');
    await bench().until(async () =>
      expect(await bench().value("Readme", 2, 4)).toEqual({ error: "#VALUE!" }),
    );
  });

  test("a formula that is filled down is taken over with its text in each cell, and computed", async () => {
    await bench().page.evaluate(() => {
      const { book } = window.workbench!.opened.sync.grid;
      // As filling down leaves the cells: the others share the formula of the first.
      book
        .getSheetByName("Readme")!
        .getRange("F40:F42")
        .setValues([[{ f: "=Data!F5*2", si: "filled" }], [{ si: "filled" }], [{ si: "filled" }]]);
    });
    await bench().settled();
    const cells = await bench().page.evaluate(() => {
      const { workbook } = window.workbench!.opened;
      return [39, 40, 41].map((row, i) => {
        const { formula, value } = workbook.sheet("Readme")!.cell(row, 5);
        return [formula, value === Number(workbook.sheet("Data")!.value(4 + i, 5)) * 2];
      });
    });
    expect(cells).toEqual([
      ["=Data!F5*2", true],
      ["=Data!F6*2", true],
      ["=Data!F7*2", true],
    ]);
  });

  test("formulas of an opened file that have no results are computed", async () => {
    await bench().page.evaluate(() => {
      const { workbook, sync } = window.workbench!.opened;
      workbook.storeResult({ sheet: "Readme", row: 40, column: 5 }, null);
      sync.computeMissing();
    });
    await bench().until(async () => expect(typeof (await bench().value("Readme", 40, 5))).toBe("number"));
  });

  test("an edit leaves the look of its cell alone, whatever rules and tables paint over it", async () => {
    const look = (): Promise<string> =>
      bench().page.evaluate(() => {
        const cell = window.workbench!.opened.workbook.sheet("Data")!.cell(6, 5);
        return JSON.stringify([cell.look, cell.format]);
      });
    const before = await look();
    await bench().type("Data", "F7", "2");
    expect(await bench().value("Data", 6, 5)).toBe(2);
    expect(await look()).toBe(before);
  });

  /** How many problems the head of the pane names: those that the moderation of the example leaves open. */
  const problems = () =>
    bench()
      .pane.getByRole("button", { name: /^\d+ problems?$/ })
      .innerText();
  let before = "";

  test("text in a figure's cell is a problem, that leads to the cell", async () => {
    before = await problems();
    await bench().type("Data", "F6", "about three");
    await bench().tab("Data");
    const link = bench().pane.getByRole("button", { name: "Go to cell Data!F6" }).first();
    await link.waitFor();
    await bench().picture("problem");
    await bench().goTo("Readme", "A1");
    await link.click();
    await bench().until(async () => expect(await bench().selection()).toBe("Data!F6"));
  });

  test("undoing the edit in the grid takes the problem away", async () => {
    await bench().goTo("Data", "F6");
    await bench().page.keyboard.press("Control+z");
    await bench()
      .pane.getByRole("button", { name: "Go to cell Data!F6" })
      .first()
      .waitFor({ state: "detached" });
    await bench().until(async () => expect(await problems()).toBe(before));
    expect(typeof (await bench().value("Data", 5, 5))).toBe("number");
  });

  test("a slider's weight is written into its cell in the grid", async () => {
    await bench().tab("Weights");
    const slider = bench().pane.getByRole("slider").first();
    await slider.focus();
    await bench().page.keyboard.press("ArrowRight");
    await bench().until(async () => {
      const weights = await bench().page.evaluate(() => {
        const sheet = window.workbench!.opened.workbook.sheet("Framework");
        const { book } = window.workbench!.opened.sync.grid;
        const shown = book.getSheetByName("Framework")!;
        return Array.from({ length: 50 }, (_, i) => [
          sheet?.value(i + 4, 6),
          shown.getRange(i + 4, 6).getRawValue(),
        ]);
      });
      expect(weights.some(([held]) => typeof held === "number" && held !== 1)).toBe(true);
      for (const [held, shown] of weights) expect(shown ?? null).toBe(held ?? null);
    });
  });

  test("rows that are inserted move the tables, and what is read of them", async () => {
    // What is edited while the add-in itself writes is taken for its own write: the slider's must be over.
    await bench().quiet();
    await bench().page.evaluate(() => {
      const { book } = window.workbench!.opened.sync.grid;
      book.getSheetByName("Data")!.insertRows(0, 2);
    });
    await bench().tab("Data");
    await bench().pane.getByRole("button", { name: "Go to cell Data!A6" }).first().waitFor();
    expect(await bench().value("Data", 6, 0)).toBe("C01");
  });
}
