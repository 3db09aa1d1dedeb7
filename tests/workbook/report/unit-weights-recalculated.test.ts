import { at } from "../../../src/engine/internal";
import { score } from "../../../src/engine";
import { readIndex } from "../../../src/workbook/read";
import { planReport } from "../../../src/workbook/report";
import { recalculateTexts, testWithLibreOffice } from "../../support/libreoffice";
import { compareTexts } from "../../support/recalculated";
import { smallIndex } from "../../support/small-index";

/** Every method that takes weights, each for an indicator; a unit has the weight 0. */
const settings = {
  "Unit weights": "Size",
  Normalisation: "min-max 0-100",
  "Normalisation A1a": "z-score 50 10",
  "Normalisation A1b": "percentile rank",
  "Normalisation A2b": "percentile rank",
  "Normalisation Ax": "Mazziotta-Pareto",
  "Normalisation B2c": "IQR-robust 50 10",
  "Imputation A1a": "mean",
  "Imputation A1b": "group mean",
  "Imputation B1a": "median",
  "Gap reference": "group median",
};

/** The small index with its report and the sheets Statistics, Correlations and Coherence. */
async function drawn(words: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const workbook = await smallIndex(words);
  const description = await workbook.describe();
  const grids = await workbook.read(description.sheets.flatMap(({ used }) => (used === null ? [] : [used])));
  const reading = readIndex({ description, grids });
  if (!reading.read) throw new Error("not read");
  const outcome = score(reading.model);
  if (!outcome.ok) throw new Error("not scored");
  const { model, source, problems } = reading;
  const run = { time: "2026-11-24T09:00:00Z", version: "0", inputsDigest: "0" };
  const language = source.language ?? "en";
  const { results } = outcome;
  const input = { model, source, problems, results, description, language, run, chosen: {}, tests: [] };
  await workbook.draw(planReport({ ...input, mode: "live" }));
  return workbook.save();
}

testWithLibreOffice(
  "LibreOffice computes every formula with unit weights as the engine does: a denominator as weights, a weight of 0, gaps, ties, PCA",
  async () => {
    const reports = [
      await drawn(settings),
      await drawn({ ...settings, Weights: "PCA", Language: "Spanish" }),
    ];
    const recalculated = await recalculateTexts(reports);
    for (const [k, report] of reports.entries()) {
      const { formulas, differences } = await compareTexts(report, at(recalculated, k));
      expect(formulas).toBeGreaterThan(2000);
      expect(differences).toEqual([]);
    }
  },
  120_000,
);
