import { CancelledError, type EditEvent } from "../../../src/app/live-port";
import { MemoryPort, MemoryWorkbook } from "../../../workbench/memory";
import { reportPlan } from "../../support/contract/plans";

function opened(): { workbook: MemoryWorkbook; port: MemoryPort } {
  const workbook = new MemoryWorkbook();
  workbook.addSheet("Data");
  return { workbook, port: new MemoryPort(workbook) };
}

const everythingOf = (workbook: MemoryWorkbook) => ({
  sheets: workbook.sheets.map((sheet) => ({
    state: sheet.state,
    cells: [...sheet.entries()].sort((a, b) => a.row - b.row || a.column - b.column),
  })),
  names: [...workbook.names].sort((a, b) => (a.name < b.name ? -1 : 1)),
});

describe("a drawing is undone", () => {
  test("the first one leaves no sheet and no name of ours", async () => {
    const { workbook, port } = opened();
    const undo = await port.drawUndoable(reportPlan(3), {});
    expect(workbook.sheets).toHaveLength(3);
    await undo();
    expect(everythingOf(workbook)).toMatchObject({ sheets: [{ state: { name: "Data" } }], names: [] });
  });

  test("a later one leaves what the earlier had drawn", async () => {
    const { workbook, port } = opened();
    await port.draw(reportPlan(3));
    const before = everythingOf(workbook);
    const undo = await port.drawUndoable(reportPlan(6), {});
    expect(everythingOf(workbook)).not.toEqual(before);
    await undo();
    expect(everythingOf(workbook)).toEqual(before);
  });

  test("what the user wrote meanwhile beside our blocks stays", async () => {
    const { workbook, port } = opened();
    await port.draw(reportPlan(3));
    const undo = await port.drawUndoable(reportPlan(4), {});
    workbook.type({ sheet: "Scores", row: 30, column: 1 }, "mine");
    workbook.type({ sheet: "Data", row: 0, column: 0 }, "mine too");
    await undo();
    expect(workbook.sheet("Scores")?.value(30, 1)).toBe("mine");
    expect(workbook.sheet("Data")?.value(0, 0)).toBe("mine too");
  });
});

test("a drawing that is stopped has put back what it wrote", async () => {
  const { workbook, port } = opened();
  await port.draw(reportPlan(3));
  const before = everythingOf(workbook);
  const stop = new AbortController();
  const progress = (_step: string, done: number): void => {
    if (done === 1) stop.abort();
  };
  await expect(port.drawUndoable(reportPlan(5), { signal: stop.signal, progress })).rejects.toThrow(
    CancelledError,
  );
  expect(everythingOf(workbook)).toEqual(before);
});

describe("what the host refuses", () => {
  test("is said while the user types in a cell", async () => {
    const { workbook, port } = opened();
    workbook.editing = true;
    await expect(port.draw(reportPlan(3))).rejects.toMatchObject({ code: "cell-in-edit-mode" });
  });

  test("is said where a sheet is protected, and nothing is written", async () => {
    const { workbook, port } = opened();
    workbook.sheet("Data")?.update({ protected: true });
    const cell = { sheet: "Data", row: 0, column: 0 };
    await expect(port.write([{ cell, value: 1 }])).rejects.toMatchObject({
      code: "sheet-protected",
      subject: "Data",
    });
    expect(workbook.sheet("Data")?.value(0, 0)).toBeNull();
  });
});

describe("watching", () => {
  async function watched() {
    const { workbook, port } = opened();
    await port.draw(reportPlan(3));
    const told: EditEvent[] = [];
    const stop = await port.watch((edit) => told.push(edit));
    return { workbook, port, told, stop };
  }

  test("tells of the user's edits, not of the port's own writes nor of edits on our sheets", async () => {
    const { workbook, port, told } = await watched();
    await port.write([{ cell: { sheet: "Data", row: 5, column: 5 }, value: 1 }]);
    workbook.type({ sheet: "Scores", row: 40, column: 0 }, "note");
    workbook.type({ sheet: "Data", row: 1, column: 2 }, 3);
    expect(told).toEqual([{ area: { sheet: "Data", row: 1, column: 2, rows: 1, columns: 1 } }]);
  });

  test("tells of sheets that come and of rows that move, and of nothing once it is stopped", async () => {
    const { workbook, told, stop } = await watched();
    workbook.addSheet("More");
    workbook.insertRows("Data", 0);
    expect(told).toContainEqual({ area: null });
    const heard = told.length;
    await stop();
    workbook.type({ sheet: "Data", row: 1, column: 2 }, 3);
    expect(told).toHaveLength(heard);
  });
});
