import { canonicalFormula } from "../../../src/workbook/canonical-formula";
import { followMoves, type BlockPlace } from "../../../src/app/verify/moved-blocks";

const area = (sheet: string, row: number, column: number) => ({ sheet, row, column, rows: 10, columns: 3 });
const places: readonly BlockPlace[] = [
  { planned: area("Scores", 9, 3), found: area("Scores", 11, 4) },
  { planned: area("Gaps", 0, 0), found: area("Gaps", 0, 0) },
];
const followed = (formula: string, home: string): string =>
  followMoves(canonicalFormula(formula), home, places);

test("references to cells of a moved block follow it, from every sheet, dollars kept", () => {
  expect(followed("=Scores!$D$10+D10", "Gaps")).toBe(canonicalFormula("=Scores!$E$12+D10"));
  expect(followed("=SUM($D10:F$19)", "Scores")).toBe(canonicalFormula("=SUM($E12:G$21)"));
});

test("references to other cells, texts and functions stay", () => {
  const formula = '=IF(A1,LOG10(Gaps!A1),"D10")&Data!D10';
  expect(followed(formula, "Scores")).toBe(canonicalFormula(formula));
});

test("nothing changes when no block has moved", () => {
  expect(followMoves("D10", "Scores", places.slice(1))).toBe("D10");
});
