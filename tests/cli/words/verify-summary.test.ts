import type { ComparedReport } from "../../../src/app";
import { verifySummary } from "../../../src/cli/words/verify-summary";

const report: ComparedReport = {
  compared: true,
  mode: "live",
  cells: [],
  blocks: [],
  looks: [],
  looksCompared: true,
  counts: { cells: 10, formulas: 5 },
  isUncalculated: false,
  inputs: "changed",
  changes: [],
  kept: "as-recorded",
  digest: "0".repeat(64),
  isPinned: null,
};
const cell = {
  sheet: "Scores",
  kind: "value-changed",
  found: 1,
  expected: 2,
  block: "PSCI_Scores_Table",
} as const;
const gone = { cell: null, what: "U02", before: "Burgo", after: null };
const resized = { block: "PSCI_Scores_Table", sheet: "Scores", kind: "resized", follows: "inputs" } as const;

test("what follows from a changed input that has no cell is counted in a line of its own", () => {
  const text = verifySummary(
    {
      ...report,
      changes: [gone],
      cells: [
        { ...cell, cell: "A1", follows: "inputs" },
        { ...cell, cell: "A2", follows: "inputs" },
      ],
      blocks: [resized],
    },
    "index.xlsx",
  );
  expect(text.split("\n").slice(0, 3)).toEqual([
    'input-changed: U02: was "Burgo", is nothing',
    "2 cells follow from the changed input.",
    "1 block of another size follows from the changed input.",
  ]);
  expect(text).toContain("Not verified: 1 difference, and 3 more that follow from it.");
});

test("what the line of a changed input counts is not counted again", () => {
  const at = { sheet: "Data", row: 1, column: 1 };
  const text = verifySummary(
    {
      ...report,
      changes: [{ ...gone, cell: at, after: "Faro" }],
      cells: [{ ...cell, cell: "A1", follows: "Data!B2" }],
    },
    "index.xlsx",
  );
  expect(text.split("\n")[0]).toBe(
    'Data!B2: input-changed: U02: was "Burgo", is "Faro", and 1 cell that follows from it',
  );
  expect(text).not.toContain("from the changed input");
  expect(text).toContain("Not verified: 1 difference, and 1 more that follows from it.");
});
