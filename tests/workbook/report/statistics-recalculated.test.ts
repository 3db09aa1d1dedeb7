import { score } from "../../../src/engine";
import { readIndex } from "../../../src/workbook/read";
import { planReport } from "../../../src/workbook/report";
import { recalculateTexts, testWithLibreOffice } from "../../support/libreoffice";
import { compareTexts } from "../../support/recalculated";
import { smallIndex } from "../../support/small-index";

/** The small index with its report and the sheets that a test adds to it, without a simulation. */
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
  "LibreOffice computes Statistics, Correlations and Coherence as the engine does: constants, gaps, ties, one child, two indexes",
  async () => {
    const reports = [
      await drawn({}),
      await drawn({ Imputation: "mean", Outliers: "winsorise then log", Language: "Spanish" }),
      await drawn({ Aggregation: "Copeland", Ranks: "dense" }),
    ];
    const recalculated = await recalculateTexts(reports);
    for (const [k, report] of reports.entries()) {
      const { formulas, differences } = await compareTexts(report, recalculated[k]!);
      expect(formulas).toBeGreaterThan(3000);
      expect(differences).toEqual([]);
    }
  },
  120_000,
);
