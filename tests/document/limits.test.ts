import { auditDocument, type DocumentBlock } from "../../src/document";
import { type LimitName, score } from "../../src/engine";
import type { Language } from "../../src/workbook/language";
import { assessmentOf } from "../../src/workbook/report";
import { indexTest } from "../support/index-test";
import { reportInput, sourceOf } from "../support/report-input";
import { sampleModel } from "../support/sample";

const sample = sampleModel();
const test1 = indexTest(sample, { runs: 20, rows: 0 });
const outcome = score(sample);
if (!outcome.ok) throw new Error("not scored");
const input = reportInput(sample);

interface Asked {
  readonly limits?: Partial<Record<LimitName, number>>;
  readonly chosen?: Readonly<Record<string, string>>;
  readonly language?: Language;
}

/** The blocks of the audit by limits of the Method, and cells of sheets. */
function auditBy({ limits, chosen = {}, language = "en" }: Asked): readonly DocumentBlock[] {
  const model = { ...sample, method: { ...sample.method, ...(limits && { limits }) } };
  const results = { ...input.results, model };
  const assessment = assessmentOf(
    { ...input, model, results, chosen, language, mode: "values", tests: [test1] },
    "PSCI",
  );
  if (assessment === null) throw new Error("no assessment");
  return auditDocument({ results, source: sourceOf(model), test: test1, assessment, language }).blocks;
}

const limitRows = (blocks: readonly DocumentBlock[]): ReadonlyMap<string, readonly unknown[]> =>
  new Map(
    blocks
      .flatMap((block) => (block.kind === "table" && block.id === "thresholds" ? block.rows : []))
      .map(([what = "", value, source]) => [String(what), [value, source]]),
  );
const paragraphs = (blocks: readonly DocumentBlock[]): string =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : [])).join("\n");

test("the audit prints the limits in force, and says which are not the usual ones", () => {
  const blocks = auditBy({
    limits: { redundant: 0.85, robust: 0.875, width: 3, alpha: 0.95 },
    chosen: { "PSCI_Correlations_Limits:1": "0.25", "PSCI_Coherence_Limits:0": "0.99" },
  });
  const rows = limitRows(blocks);
  expect(rows.get("Correlation: repeated above")).toEqual([
    { value: 0.85, digits: 2 },
    "COINr. Usual: 0.9. Method: 0.85",
  ]);
  expect(rows.get("... for at least this share of the units")).toEqual([
    { value: 0.875, digits: 1, percent: true },
    "GTCI 2018. Usual: 95%. Method: 87.5%",
  ]);
  // Typed on a sheet: without and with a limit of the Method.
  expect(rows.get("Correlation: weak below")).toEqual([{ value: 0.25, digits: 2 }, "COINr. Usual: 0.3"]);
  expect(rows.get("Cronbach's alpha: at least")?.[1]).toBe(
    "GTCI 2013. Usual: 0.7. Method: 0.95; the cell differs, and counts",
  );
  expect(rows.get("Sampling adequacy (KMO): at least")).toEqual([{ value: 0.6, digits: 1 }, "ours"]);
  const text = paragraphs(blocks);
  expect(text).toContain("0.99");
  expect(text).toContain("87.5%");
});

test("in Spanish with decimal commas, and nothing of it by the usual limits", () => {
  const rows = limitRows(auditBy({ limits: { redundant: 0.85 }, language: "es" }));
  expect(rows.get("Correlación: repetida por encima de")?.[1]).toBe(
    "Fuente: COINr. Habitual: 0,9. Método: 0,85",
  );
  const usual = [...limitRows(auditBy({})).values()].map(([, source]) => String(source));
  expect(usual.some((source) => /Usual|Method/.test(source))).toBe(false);
});

test.each([
  ["leastCoverage", "coverage", { coverage: 1, unitCoverage: 1, leastCoverage: 0.99 }],
  ["width", "range", { width: 1 }],
  ["positions", "places", { positions: 0 }],
] as const)("the limit %s moves sentences of the audit", (_, word, limits) => {
  const [before, after] = [paragraphs(auditBy({})), paragraphs(auditBy({ limits }))];
  expect(before).not.toBe(after);
  expect(after).toContain(word);
});
