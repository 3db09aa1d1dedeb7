import { XlsxWorkbook } from "../../../src/file";
import { checked } from "../../../src/file/excelize";
import { disagreements, scored } from "../../support/disagreements";
import {
  aggregationWords,
  aroundValues,
  eachAggregation,
  everyPair,
  missingData,
  otherSettings,
  valueAggregationWords,
} from "../../support/method-matrix";
import { recalculateAll, testWithLibreOffice } from "../../support/libreoffice";
import { compareRecalculated } from "../../support/recalculated";
import { edited } from "../../support/xlsx-port";
import { smallIndex } from "../../support/small-index";

/** Cells of the small index's tables with other contents than they had, as a user would type them. */
const edits: Readonly<Record<string, Readonly<Record<string, number | string>>>> = {
  Data: { E2: 4.5, F3: 5, H4: "n/a", J5: 12, N6: 0.9, D5: 300 },
  Framework: { G3: 7, J5: 120, F7: 1, H2: 3.5, G18: 9 },
};

/** The constant indicator varies, and two others have one value in every cell, some of them none. */
const otherConstants: typeof edits = {
  Data: {
    L2: 9,
    ...Object.fromEntries([2, 3, 5, 6, 7, 9, 10, 11, 12, 13].map((row) => [`E${row}`, 3])),
    ...Object.fromEntries([2, 3, 4, 6, 7, 9, 10, 11, 12, 13].map((row) => [`K${row}`, 50])),
  },
};

const userEdits = (bytes: Uint8Array, own = edits): Promise<Uint8Array> =>
  edited(bytes, (book) => {
    for (const [sheet, cells] of Object.entries(own))
      for (const [at, value] of Object.entries(cells)) checked(book.SetCellValue(sheet, at, value));
  });

/** The list in two parts, for messages of bearable length and a place to start again from. */
const halves = <Item>(items: readonly Item[]): readonly (readonly [string, readonly Item[]])[] => {
  const middle = Math.ceil(items.length / 2);
  return [
    ["the first half", items.slice(0, middle)],
    ["the second half", items.slice(middle)],
  ];
};

test("the matrix is of every aggregation with a formula; the others are around values", () => {
  expect(aggregationWords.length).toBeGreaterThan(10);
  expect(valueAggregationWords).toEqual(
    expect.arrayContaining(["Copeland", "TOPSIS", "PROMETHEE II", "Kemeny", "benefit of the doubt 10-40"]),
  );
});

const ofAllElements = { "Missing data": "require share 0.6 of all elements", "Gap reference": "best" };

describe("LibreOffice computes every formula to the engine's value, with missing data", () => {
  // Many at a time: a start of LibreOffice takes longer than many of these workbooks.
  testWithLibreOffice.each(halves(everyPair))(
    "each normalisation with each aggregation that accepts it, at all levels in turn: %s",
    async (_part, methods) => expect(await disagreements(methods)).toEqual([]),
    600_000,
  );

  testWithLibreOffice(
    "each aggregation by itself",
    async () => expect(await disagreements(eachAggregation)).toEqual([]),
    600_000,
  );

  testWithLibreOffice(
    "around scores that are values, under each aggregation that holds units against each other",
    async () => {
      expect(await disagreements(aroundValues)).toEqual([]);
    },
    240_000,
  );

  testWithLibreOffice(
    "under every rule for missing data, screening and imputation",
    async () => {
      expect(await disagreements(missingData)).toEqual([]);
    },
    240_000,
  );

  testWithLibreOffice(
    "with outlier treatment, every kind of rank, every gap reference, and aggregations by level and node",
    async () => {
      expect(await disagreements(otherSettings)).toEqual([]);
    },
    240_000,
  );

  testWithLibreOffice(
    "after a weight, a goalpost, a direction, a target and raw values are changed in the sheet, without the add-in",
    async () => {
      const words = { Normalisation: "goalposts 0-100", Imputation: "group mean", "Gap reference": "target" };
      const before = await scored(await smallIndex(words));
      const bytes = await userEdits(before ?? new Uint8Array());
      const [recalculated] = await recalculateAll([bytes]);
      const again = await scored(await XlsxWorkbook.open(bytes));
      const { formulas, differences } = await compareRecalculated(again ?? bytes, recalculated ?? bytes);
      expect(formulas).toBeGreaterThan(1000);
      // What the audit says of the run itself is of the new run; the engine's own scores moved on with it.
      expect(differences.filter(({ cell }) => !cell.startsWith("Audit!"))).toEqual([]);
      const unchanged = await compareRecalculated(before ?? bytes, recalculated ?? bytes);
      expect(unchanged.differences.length).toBeGreaterThan(200);
    },
    120_000,
  );

  testWithLibreOffice(
    "after the same edits under OWA and Mazziotta-Pareto, whose splits of gaps alone are values, and after edits that make other indicators constant, where what is set aside counts",
    async () => {
      for (const aggregation of ["OWA 2", "Mazziotta-Pareto plus sample", "arithmetic"]) {
        const isOfAll = aggregation === "arithmetic";
        const words = isOfAll
          ? ofAllElements
          : { Normalisation: "goalposts 0-100", Aggregation: aggregation, "Gap reference": "best" };
        const report = (await scored(await smallIndex(words))) ?? new Uint8Array();
        const bytes = await userEdits(report, isOfAll ? otherConstants : edits);
        const [recalculated] = await recalculateAll([bytes]);
        const again = await scored(await XlsxWorkbook.open(bytes));
        const { differences } = await compareRecalculated(again ?? bytes, recalculated ?? bytes);
        const ofScores = differences.filter(({ cell }) => /^'?(Scores|Ranking|Gaps)/.test(cell));
        expect([aggregation, ofScores]).toEqual([aggregation, []]);
        const before = await compareRecalculated(bytes, recalculated ?? bytes);
        expect(before.differences.filter(({ cell }) => /^'?Scores/.test(cell)).length).toBeGreaterThan(20);
      }
    },
    120_000,
  );
});
