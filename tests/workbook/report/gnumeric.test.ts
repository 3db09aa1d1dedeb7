import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XlsxWorkbook } from "../../../src/file";
import { compareMethods, comparesFiles, scored, type Words } from "../../support/disagreements";
import { recalculateAllWithGnumeric, testWithGnumeric } from "../../support/gnumeric";
import {
  aroundValues,
  eachAggregation,
  everyPair,
  missingData,
  otherSettings,
  scaledAgain,
} from "../../support/method-matrix";
import { compareRecalculated } from "../../support/recalculated";

/** Of a list that LibreOffice recalculates whole: those with a normalisation or an aggregation that none before them has. */
function covering(methods: readonly Words[]): readonly Words[] {
  const seen = new Set<string>();
  return methods.filter((method) => {
    const isNew = Object.values(method).some((words) => !seen.has(words));
    for (const words of Object.values(method)) seen.add(words);
    return isNew;
  });
}

const reported = (count: number): void => {
  process.stderr.write(`Gnumeric: ${count.toLocaleString("en")} formulas compared\n`);
};

describe("Gnumeric computes every formula to the engine's value, with missing data", () => {
  testWithGnumeric.each([
    ["every normalisation and aggregation", covering([...everyPair, ...eachAggregation])],
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
    240_000,
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
    240_000,
  );
});
