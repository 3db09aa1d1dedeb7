import { analysesJson } from "../../../src/app";
import type { Problem } from "../../../src/workbook/problem";

const problem: Problem = {
  code: "cell-text",
  severity: "error",
  cell: { sheet: "Data", row: 4, column: 6 },
  message: "What.",
  remedy: "Do.",
  where: {},
};

test("analysesJson(index, analysed, problems) has the rows with null for missing, and what was not made apart", () => {
  const json = analysesJson(
    "PSCI",
    {
      kmo: {
        possible: true,
        findings: {
          tables: { aggregates: { rows: [{ node: "SA", overall: NaN, n: 3 }], shown: ["n"] } },
          notes: ["So."],
        },
      },
      peers: { possible: false, reason: "No unit.", remedy: "Name one." },
    },
    [problem],
  );
  expect(json).toEqual({
    index: "PSCI",
    analyses: { kmo: { tables: { aggregates: [{ node: "SA", overall: null, n: 3 }] }, notes: ["So."] } },
    notMade: [{ analysis: "peers", reason: "No unit.", remedy: "Name one." }],
    problems: [
      { code: "cell-text", severity: "error", sheet: "Data", cell: "G5", message: "What.", remedy: "Do." },
    ],
  });
});

test("analysesJson(null, {}, problems) has the same keys, empty", () => {
  expect(analysesJson(null, {}, [])).toEqual({ index: null, analyses: {}, notMade: [], problems: [] });
});
