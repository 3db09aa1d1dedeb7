import { eachOnce } from "../../../src/workbook/problems";
import type { Problem } from "../../../src/workbook/problem";

const cell = { sheet: "Data", row: 1, column: 2 };
const problem = (message: string, at: Problem["cell"] = cell): Problem => ({
  code: "indicator-constant",
  severity: "warning",
  cell: at,
  message,
  remedy: "",
  where: {},
});

test("eachOnce(problems) keeps the first of those that say the same of the same cell, in their order", () => {
  const [first, again, other] = [problem("a"), problem("a"), problem("b")];
  const elsewhere = problem("a", { ...cell, row: 3 });
  const nowhere = problem("a", null);
  expect(eachOnce([first, other, again, elsewhere, nowhere])).toEqual([first, other, elsewhere, nowhere]);
  expect(eachOnce([first, again])[0]).toBe(first);
});
