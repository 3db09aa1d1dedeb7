import { counted, problemCounts, problemLines } from "../../../src/cli/words/problem-lines";
import type { Problem } from "../../../src/workbook/problem";

const problem = (severity: Problem["severity"], message: string): Problem => ({
  code: "cell-text",
  severity,
  cell: { sheet: "Data", row: 4, column: 6 },
  message,
  remedy: "Do this.",
  where: {},
});
const problems = [problem("note", "One."), problem("error", "Data!G5 is two."), problem("note", "Three.")];

test("problemCounts(problems) counts by severity, the gravest first", () => {
  expect(problemCounts(problems)).toBe("1 error, 2 notes");
  expect(problemCounts([])).toBe("none");
});

test("problemLines(problems, most) has errors first, names each cell once, and says how many more there are", () => {
  expect(problemLines(problems, 2)).toEqual([
    "  error: Data!G5 is two. Do this.",
    "  note: Data!G5: One. Do this.",
    "  and 1 more",
  ]);
});

test("counted(count, thing) has thousands and plurals", () => {
  expect([counted(1, "cell"), counted(1200, "cell")]).toEqual(["1 cell", "1,200 cells"]);
});
