import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook, scoreIndex, type ScoredIndex } from "../../src/app";
import { XlsxWorkbook } from "../../src/file";
import { checked } from "../../src/file/excelize";
import { address } from "../../src/workbook/cells";
import { planTemplate } from "../../src/workbook/template";
import { edited } from "../support/xlsx-port";

const scoredFrom = async (bytes: Uint8Array): Promise<ScoredIndex> =>
  scoreIndex((await readWorkbook(await XlsxWorkbook.open(bytes), {})).reading);

/** The template with six cities, and figures in its first columns of indicators under these headers. */
async function filledIn(headers: readonly string[]): Promise<ScoredIndex> {
  const workbook = await XlsxWorkbook.create();
  await workbook.draw(planTemplate());
  const bytes = await edited(await workbook.save(), (book) => {
    for (let i = 0; i < 6; i++) {
      ["C", "City ", "Group "].forEach((text, j) =>
        checked(book.SetCellStr("Data", address(7 + i, j), `${text}${j === 2 ? i % 2 : i}`)),
      );
      headers.forEach((_, j) =>
        checked(book.SetCellValue("Data", address(7 + i, 3 + j), ((i * (j + 3)) % 7) + 1)),
      );
    }
    headers.forEach((header, j) => checked(book.SetCellStr("Data", address(6, 3 + j), header)));
  });
  return scoredFrom(bytes);
}

const codesOf = ({ problems }: ScoredIndex, severity = "error"): readonly string[] =>
  problems.filter((problem) => problem.severity === severity).map(({ code }) => code);

test("sample rows that are left over are one message, with the columns that have no place", async () => {
  const file = join(__dirname, "../fixtures/cases/template-own-columns-framework-left.xlsx");
  const index = await scoredFrom(readFileSync(file));
  expect(codesOf(index)).toEqual(["framework-of-template", "weight-negative"]);
  expect(index.problems[0]?.message).toMatch(/\(SA1a, SA1b, .* and 12 more\).*My indicator 1 \(X1\), .*X6/);
});

test("own columns under the template's Framework are one message too, though nothing can be scored", async () => {
  const index = await filledIn(["Water", "Roads", "Schools"]);
  expect(index.scored).toBe(false);
  expect([...codesOf(index), ...codesOf(index, "warning")]).toEqual(["framework-of-template"]);
  expect(index.problems[0]?.message).toContain("Water, Roads, Schools");
});

test("a template that is half filled in is scored on what it has, and one warning names the rest", async () => {
  const index = await filledIn(["SA1a", "SA1b", "SA2a"]);
  expect(index.scored).toBe(true);
  expect(codesOf(index)).toEqual([]);
  const half = index.problems.filter(({ code }) => code === "template-half-filled");
  expect(half).toHaveLength(1);
  expect(half[0]?.message).toMatch(/^17 of the template's sample indicators .*SA2b, AP1a, .* and 9 more/);
});

test("indicators of one's own without figures are told one by one", async () => {
  const index = await filledIn(["SA1a", "SA1b"]);
  const own = index.problems.filter(({ code }) => code === "template-half-filled");
  expect(own).toHaveLength(1);
  const file = join(__dirname, "../fixtures/cases/names-dup.xlsx");
  const others = await scoredFrom(readFileSync(file));
  expect(others.problems.map(({ code }) => code)).not.toContain("template-half-filled");
});
