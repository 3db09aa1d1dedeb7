import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XlsxWorkbook } from "../../../src/file";
import { compareMethods, comparesFiles, scored } from "../../support/disagreements";
import { recalculateAllWithGnumeric, testWithGnumeric } from "../../support/gnumeric";
import {
  aggregationWords,
  aroundValues,
  missingData,
  normalisationsFor,
  otherSettings,
  scaledAgain,
} from "../../support/method-matrix";
import { compareRecalculated } from "../../support/recalculated";

/** Every normalisation and every aggregation, in pairs: LibreOffice recalculates each with each. */
const pairs = aggregationWords.flatMap((aggregation, k) => {
  const words = normalisationsFor(aggregation);
  return [0, 1].map((turn) => ({
    Normalisation: words[(k + (words.length / 2) * turn) % words.length] ?? "",
    Aggregation: aggregation,
    "Gap reference": "median",
  }));
});

const reported = (count: number): void => {
  process.stderr.write(`Gnumeric: ${count.toLocaleString("en")} formulas compared\n`);
};

describe("Gnumeric computes every formula to the engine's value, with missing data", () => {
  testWithGnumeric.each([
    ["every normalisation and aggregation", pairs],
    ["aggregations whose scores are values", aroundValues],
    ["missing data, screening, imputation and weights", missingData],
    ["outliers, ranks, gap references, levels and nodes", otherSettings],
    ["transformations, and aggregates that are normalised again", scaledAgain],
  ])(
    "%s",
    async (_title, methods) => {
      const { formulas, differences } = await compareMethods(
        methods,
        comparesFiles(recalculateAllWithGnumeric),
      );
      expect(differences).toEqual([]);
      reported(formulas);
    },
    180_000,
  );

  testWithGnumeric(
    "in examples",
    async () => {
      const reports: Uint8Array[] = [];
      for (const name of ["capabilities", "technology-achievement", "half-clean"]) {
        const file = readFileSync(join(__dirname, `../../../examples/${name}.xlsx`));
        const report = await scored(await XlsxWorkbook.open(new Uint8Array(file)));
        if (report) reports.push(report);
      }
      expect(reports).toHaveLength(3);
      const recalculated = await recalculateAllWithGnumeric(reports);
      let count = 0;
      for (const [k, report] of reports.entries()) {
        const { formulas, differences } = await compareRecalculated(report, recalculated[k] ?? report);
        expect(differences).toEqual([]);
        count += formulas;
      }
      expect(count).toBeGreaterThan(20_000);
      reported(count);
    },
    120_000,
  );
});
