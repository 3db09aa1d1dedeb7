import { checked } from "../../../../src/file/excelize";
import { XlsxWorkbook } from "../../../../src/file";
import type { CellValue } from "../../../../src/workbook/cells";
import { assessedWorkbook } from "../../../support/assessed-index";
import type { AssessedScale } from "../../../support/assessed-tables";
import { scored } from "../../../support/disagreements";
import { recalculateAllWithGnumeric, testWithGnumeric } from "../../../support/gnumeric";
import { recalculateTexts, testWithLibreOffice } from "../../../support/libreoffice";
import {
  type Comparison,
  compareRecalculated,
  compareTexts,
  type Difference,
} from "../../../support/recalculated";
import { edited } from "../../../support/xlsx-port";

/** Every rule, and every way to write levels; numbers of the Method as numbers and as texts. */
const cases: readonly (readonly [Readonly<Record<string, CellValue>>, AssessedScale])[] = [
  [{ "Gap reference": "median" }, "none"],
  [{ Ratings: "mean", "Raters needed": "2", "Disagreement limit": "1,5" }, "values"],
  [{ Ratings: "median", Disagreement: "missing" }, "words"],
  [{ Ratings: "least", "Raters needed": 3 }, "words"],
  [{ Ratings: "adjusted", Disagreement: "missing", "Disagreement limit": 1 }, "values"],
];

/** What raters write beside plain levels: texts, words, an error, a level off the scale, a word for one still to come. */
const awkward = async (bytes: Uint8Array): Promise<Uint8Array> =>
  edited(bytes, (book) => {
    const cells = {
      D2: "3",
      D3: " 4,0 ",
      D8: "pending",
      D9: "No aplica",
      D7: 9,
      D11: "2 - Emerging",
      D12: "emerging",
    };
    for (const [at, value] of Object.entries(cells)) checked(book.SetCellValue("Ratings", at, value));
    checked(book.SetCellFormula("Ratings", "D15", "NA()"));
    checked(book.SetCellValue("Agreed", "C3", "n/a"));
  });

async function reports(): Promise<readonly Uint8Array[]> {
  const books = await Promise.all(cases.map(async ([method, scale]) => assessedWorkbook(method, scale)));
  const last = await XlsxWorkbook.open(await awkward(await (await assessedWorkbook({}, "words")).save()));
  const found: Uint8Array[] = [];
  for (const book of [...books, last]) found.push((await scored(book)) ?? new Uint8Array());
  return found;
}

type Recalculated = readonly (Uint8Array | Awaited<ReturnType<typeof recalculateTexts>>[number])[];

async function differences(
  recalculate: (files: readonly Uint8Array[]) => Promise<Recalculated>,
): Promise<readonly Difference[]> {
  const files = await reports();
  const recalculated = await recalculate(files);
  const compared = (report: Uint8Array, other: Recalculated[number] | undefined): Promise<Comparison> =>
    other instanceof Uint8Array
      ? compareRecalculated(report, other)
      : compareTexts(report, other ?? new Map());
  const found: Difference[] = [];
  for (const [k, report] of files.entries()) {
    const { formulas, differences: own } = await compared(report, recalculated[k]);
    expect(formulas).toBeGreaterThan(300);
    // The user's own #N/A has no stored value.
    found.push(...own.filter(({ cell }) => !cell.startsWith("Ratings!")));
  }
  return found;
}

describe("a report with ratings has the engine's values in every formula, under every rule", () => {
  testWithLibreOffice(
    "as LibreOffice computes it",
    async () => {
      expect(await differences(recalculateTexts)).toEqual([]);
    },
    240_000,
  );

  testWithGnumeric(
    "as Gnumeric computes it",
    async () => {
      expect(await differences(recalculateAllWithGnumeric)).toEqual([]);
    },
    180_000,
  );
});
