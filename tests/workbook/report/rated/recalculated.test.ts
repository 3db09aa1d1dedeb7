import type { RatingRule } from "../../../../src/engine";
import { planReport } from "../../../../src/workbook/report";
import { assessedInput, assessedWorkbook } from "../../../support/assessed-index";
import type { AssessedScale } from "../../../support/assessed-tables";
import { recalculateAllWithGnumeric, testWithGnumeric } from "../../../support/gnumeric";
import { recalculateAll, testWithLibreOffice } from "../../../support/libreoffice";
import { compareRecalculated, type Difference } from "../../../support/recalculated";

/** Every rule, and every way to write levels. */
const cases: readonly (readonly [Partial<RatingRule>, AssessedScale])[] = [
  [{}, "none"],
  [{ summary: "mean", raters: 2 }, "values"],
  [{ summary: "median", disagreement: "missing" }, "words"],
  [{ summary: "least", raters: 3 }, "words"],
  [{ summary: "adjusted", disagreement: "missing", limit: 1 }, "values"],
];

async function drawn([rule, scale]: (typeof cases)[number]): Promise<Uint8Array> {
  const workbook = await assessedWorkbook({}, scale);
  const description = await workbook.describe();
  await workbook.draw(planReport(assessedInput(rule, scale, { description })));
  return workbook.save();
}

type Recalculate = (files: readonly Uint8Array[]) => Promise<readonly Uint8Array[]>;

async function differences(recalculate: Recalculate): Promise<readonly Difference[]> {
  const reports = await Promise.all(cases.map(drawn));
  const recalculated = await recalculate(reports);
  const found: Difference[] = [];
  for (const [k, report] of reports.entries()) {
    const compared = await compareRecalculated(report, recalculated[k] ?? new Uint8Array());
    expect(compared.formulas).toBeGreaterThan(300);
    found.push(...compared.differences);
  }
  return found;
}

describe("a report with ratings has the engine's values in every formula, under every rule", () => {
  testWithLibreOffice("as LibreOffice computes it", async () => {
    expect(await differences(recalculateAll)).toEqual([]);
  }, 240_000);

  testWithGnumeric("as Gnumeric computes it", async () => {
    expect(await differences(recalculateAllWithGnumeric)).toEqual([]);
  }, 180_000);
});
