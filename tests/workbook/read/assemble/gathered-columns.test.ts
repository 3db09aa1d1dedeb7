import { withColumnsGathered } from "../../../../src/workbook/read/assemble/gathered-columns";
import { problemOf, type ProblemDraft } from "../../../../src/workbook/problems";

const ignored = (title: string, column: number): ProblemDraft => ({
  code: "column-ignored",
  severity: "note",
  cell: { sheet: "Data", row: 2, column },
  details: { title },
});

const other: ProblemDraft = { code: "group-assumed", severity: "note", cell: null, details: { title: "R" } };

const messages = (drafts: readonly ProblemDraft[], isArranged = false): readonly string[] =>
  withColumnsGathered(drafts, isArranged).map((draft) => problemOf(draft).message);

test("columns that are not used are one note, with names and letters, where the first of them was", () =>
  expect(messages([ignored("Mayor", 7), other, ignored("Phone", 10), ignored("Fax", 9)])).toEqual([
    "3 columns are not used: Mayor, Phone, Fax, in columns H, J:K (Data!H3).",
    "Units are grouped by R, as the Method names no group column.",
  ]));

test("one alone is as it was", () =>
  expect(messages([ignored("Mayor", 7)])).toEqual(["Column Mayor at Data!H3 is not used."]));

test("of very many the first twelve are named", () => {
  const [message = ""] = messages(Array.from({ length: 300 }, (_, i) => ignored(`N${i}`, 2 * i)));
  expect(message).toMatch(
    /^300 columns are not used: N0, N1, .*, N11 and 288 more, in columns A, C, .* and 288 more/,
  );
});

test("columns that were brought into place have no letters of the user's", () =>
  expect(messages([ignored("Mayor", 7), ignored("Phone", 10)], true)).toEqual([
    "2 columns are not used: Mayor, Phone (Data!H3).",
  ]));
