import type { CellValue } from "../../../../src/workbook/cells";
import { readIndex, type Reading } from "../../../../src/workbook/read";
import { contentsOf, gridOfRows } from "../../../support/grids";

const across: readonly (readonly CellValue[])[] = [
  ["Indicator", "New\u00a0York", "Paris", "Rome", "Oslo", "Cairo"],
  ["Roads", 1, 2, 3, 4, 5],
  ["Water", 5, 3, 4, 1, 2],
  ["Light", 2, 5, 1, 4, 3],
];

function read(rows: typeof across, names: Parameters<typeof contentsOf>[1] = {}): Reading & { read: true } {
  const reading = readIndex(contentsOf([gridOfRows("Cities", rows)], names));
  if (!reading.read) throw new Error(reading.problems.map(({ message }) => message).join("\n"));
  return reading;
}

test("white space that TRIM does not see is known of names in a table that was turned", () => {
  const { source } = read(across);
  expect(source.data.sheet).toBe("Data (PSCI)");
  expect(source.data.oddSpaces).toEqual({ A5: "\u00a0" });
});

test("a defined name of the user's that begins like one of the add-in's does not take the sheet", () => {
  const area = { sheet: "Cities", row: 0, column: 0, rows: 1, columns: 1 };
  expect(read(across, { names: [{ name: "PSCI_Data_Cities", area }] }).source.data.sheet).toBe("Data (PSCI)");
  expect(
    read(across, { names: [{ name: "PSCI_Data_Table", area: { ...area, sheet: "Mine" } }] }).source.data
      .sheet,
  ).toBe("Mine");
});

test("the header of a long table is found above a row of tags", () => {
  const units = ["Alpha", "Bravo", "Charlie", "Delta"];
  const rows: readonly (readonly CellValue[])[] = [
    ["Country", "Indicator", "Value"],
    ["#country", "#indicator", "#value"],
    ...units.flatMap((unit, i) =>
      ["Roads", "Water", "Light"].map((item, j): readonly CellValue[] => [unit, item, i + 2 * j + 0.5]),
    ),
  ];
  const { table } = read(rows);
  expect(table?.layout.kind).toBe("long");
  expect(table?.columns[0]?.cell).toEqual({ sheet: "Cities", row: 0, column: 0 });
});
