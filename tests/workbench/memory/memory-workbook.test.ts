import { MemoryWorkbook, type Change, type ChangeSource } from "../../../workbench/memory";

const area = (row: number, column: number, rows = 1, columns = 1, sheet = "Data") => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

function newWorkbook(): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  workbook.addSheet("Data");
  return workbook;
}

describe("changes are reported", () => {
  function listen(workbook: MemoryWorkbook) {
    const reported: { changes: readonly Change[]; source: ChangeSource }[] = [];
    workbook.subscribe((changes, source) => reported.push({ changes, source }));
    return reported;
  }

  test("once per batch, with who made them", () => {
    const workbook = newWorkbook();
    const reported = listen(workbook);
    workbook.batch("addIn", () => {
      workbook.type({ sheet: "Data", row: 0, column: 0 }, 1);
      workbook.type({ sheet: "Data", row: 1, column: 0 }, 2);
    });
    workbook.type({ sheet: "Data", row: 2, column: 0 }, 3);
    expect(reported.map(({ changes, source }) => [source, changes.map(({ kind }) => kind)])).toEqual([
      ["addIn", ["values", "values"]],
      ["user", ["values"]],
    ]);
  });

  test("with the values of a single cell before and after", () => {
    const workbook = newWorkbook();
    const reported = listen(workbook);
    workbook.type({ sheet: "Data", row: 0, column: 0 }, 1);
    workbook.type({ sheet: "Data", row: 0, column: 0 }, "x");
    expect(reported[1]?.changes).toMatchObject([{ area: area(0, 0), single: { before: 1, after: "x" } }]);
  });

  test("results of formulas as a calculation's, also in the middle of an add-in's batch", () => {
    const workbook = newWorkbook();
    workbook.recalculateWith(() => workbook.storeResult({ sheet: "Data", row: 0, column: 1 }, 42));
    const reported = listen(workbook);
    workbook.batch("addIn", () => {
      workbook.type({ sheet: "Data", row: 0, column: 0 }, 1);
      workbook.calculate();
    });
    expect(reported.map(({ source }) => source)).toEqual(["calculation", "addIn"]);
    expect(workbook.sheet("Data")?.value(0, 1)).toBe(42);
  });

  test("a calculation that takes its time is waited for", async () => {
    const workbook = newWorkbook();
    workbook.recalculateWith(async () => {
      await Promise.resolve();
      workbook.storeResult({ sheet: "Data", row: 0, column: 1 }, 42);
    });
    workbook.type({ sheet: "Data", row: 0, column: 0 }, 1);
    await workbook.settled();
    expect(workbook.sheet("Data")?.value(0, 1)).toBe(42);
  });
});

describe("inserted and deleted rows and columns", () => {
  test("move cells, names, merges, tables and sizes", () => {
    const workbook = newWorkbook();
    const sheet = workbook.sheet("Data");
    workbook.type({ sheet: "Data", row: 4, column: 1 }, "moved");
    workbook.setName("PSCI_A", "=Data!$A$2:$C$6");
    sheet?.update({ merges: [area(4, 0, 1, 2)], rowHeights: new Map([[4, 30]]) });
    workbook.insertRows("Data", 3, 2);
    expect(sheet?.value(6, 1)).toBe("moved");
    expect(workbook.names).toEqual([{ name: "PSCI_A", refersTo: "=Data!$A$2:$C$8" }]);
    expect(sheet?.state.merges).toEqual([area(6, 0, 1, 2)]);
    expect([...(sheet?.state.rowHeights ?? [])]).toEqual([[6, 30]]);
  });

  test("a name whose cells are deleted refers to nothing", () => {
    const workbook = newWorkbook();
    workbook.setName("PSCI_A", "=Data!$B$2:$C$3");
    workbook.shift("Data", { axis: "columns", at: 1, count: -2 });
    expect(workbook.names).toEqual([{ name: "PSCI_A", refersTo: "=#REF!" }]);
  });

  test.each([
    ["before it", 0, 2, [2, 4]],
    ["in it from its first row", 3, 2, [3, 3]],
    ["across its first row", 2, 3, [2, 3]],
    ["across its last row", 6, 5, [4, 2]],
    ["after it", 9, 2, [4, 4]],
  ])("rows deleted %s leave a name of rows 5 to 8 where its cells are", (_where, at, count, expected) => {
    const workbook = newWorkbook();
    workbook.setName("PSCI_A", "=Data!$A$5:$A$8");
    workbook.shift("Data", { axis: "rows", at, count: -count });
    const [, first, last] = /\$A\$(\d+):\$A\$(\d+)/.exec(workbook.names[0]?.refersTo ?? "") ?? [];
    expect([Number(first) - 1, Number(last) - Number(first) + 1]).toEqual(expected);
  });
});

describe("sheets", () => {
  test("that are renamed take the references to them along", () => {
    const workbook = newWorkbook();
    const sheet = workbook.sheet("Data");
    workbook.setName("PSCI_A", "=Data!$A$1");
    if (sheet) workbook.renameSheet(sheet, "My data");
    expect(workbook.names[0]?.refersTo).toBe("='My data'!$A$1");
  });

  test("that are deleted leave names that refer to nothing", () => {
    const workbook = newWorkbook();
    const other = workbook.addSheet("Other");
    workbook.setName("PSCI_A", "=Other!$A$1");
    workbook.deleteSheet(other);
    expect(workbook.names[0]?.refersTo).toBe("=#REF!");
  });

  test("are found in whatever case, and none has the name of another", () => {
    const workbook = newWorkbook();
    expect(workbook.sheet("DATA")?.name).toBe("Data");
    expect(() => workbook.addSheet("data")).toThrow(RangeError);
  });
});
