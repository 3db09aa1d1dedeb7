import { cellFormula, cellValue } from "../../../src/excel/read/cell-value";

test("a blank cell and an empty text are distinguished, and an error from its text", () => {
  expect(cellValue("", "Empty")).toBeNull();
  expect(cellValue("", "String")).toBe("");
  expect(cellValue("#N/A", "Error")).toEqual({ error: "#N/A" });
  expect(cellValue("#N/A", "String")).toBe("#N/A");
});

test("numbers and truth values stay what they are", () => {
  expect([cellValue(0.1 + 0.2, "Double"), cellValue(false, "Boolean")]).toEqual([0.1 + 0.2, false]);
});

test("what no cell holds is refused", () => {
  expect(() => cellValue(undefined, "Unknown")).toThrow(TypeError);
});

test("a text that begins with = is no formula", () => {
  expect(cellFormula("=1+1", "=1+1")).toBeNull();
  expect(cellFormula("=1+1", 2)).toBe("=1+1");
  expect(cellFormula(2, 2)).toBeNull();
});
