import { type LimitName, score } from "../../../src/engine";
import { at } from "../../../src/engine/internal";
import type { SheetPlan } from "../../../src/workbook/plan";
import { contextOf, type Context } from "../../../src/workbook/report/context/context";
import { coherenceSheet } from "../../../src/workbook/report/coherence";
import { correlationsSheet } from "../../../src/workbook/report/correlations";
import { statisticsSheet } from "../../../src/workbook/report/statistics";
import { analyseIndex } from "../../../src/app";
import { reportInput } from "../../support/report-input";
import { sampleModel } from "../../support/sample";
import { settings } from "./support";

type Limits = Partial<Record<LimitName, number>>;

/** The sample with an indicator that works against two others, which are equal. */
const sample = ((model = sampleModel()) => ({
  ...model,
  indicators: model.indicators.map((one, j) => ({
    ...one,
    ...(j < 3 && {
      values: at(model.indicators, 0).values,
      direction: j === 0 ? (-1 as const) : (1 as const),
    }),
  })),
}))();
const scored = score(sample);
if (!scored.ok) throw new Error("The sample has no index.");
const { results: ofSample } = scored;

/** Limits change no score: the results of the sample are those of each method. */
const withLimits = (limits: Limits) => ({ ...sample, method: { ...sample.method, limits } });

function sheetOf(limits: Limits, plan: (context: Context) => SheetPlan | null): SheetPlan {
  const model = withLimits(limits);
  const sheet = plan(contextOf(reportInput(model, { tests: [], results: { ...ofSample, model } })));
  if (sheet === null) throw new Error("no sheet");
  return sheet;
}

/** How often a word is among the flags of a block. */
const flagged = (sheet: SheetPlan, block: string, word: string): number =>
  (sheet.blocks.find(({ name }) => name?.endsWith(`_${block}`) === true)?.cells ?? [])
    .flat()
    .filter(({ value, formula }) => formula !== undefined && String(value).split("; ").includes(word)).length;

/** The rows of an analysis with one of these flags. */
function analysed(limits: Limits, name: string, table: string, flags: readonly string[]): number {
  const model = withLimits(limits);
  const { source } = reportInput(model);
  const results = { ...ofSample, model };
  const found = analyseIndex({
    ...{ names: [name], results, source, root: "PSCI", settings, ratings: null, other: null },
  })[name];
  if (found?.possible !== true) throw new Error("not possible");
  const rows = found.findings.tables[table]?.rows ?? [];
  return rows.filter(({ flag }) => flags.includes(String(flag))).length;
}

const coherence = (context: Context): SheetPlan | null =>
  coherenceSheet(context, at(context.layout.indexes, 0));

type Door = readonly [
  plan: (context: Context) => SheetPlan | null,
  block: string,
  word: string,
  analysis: string,
  table: string,
  flags: readonly string[],
];
const statistics = (word: string, flag: string, block = "Table", table = "indicators"): Door => [
  ...([statisticsSheet, block, word, "flags", table, [flag]] as const),
];
const sets = (word: string, analysis: string): Door => [
  ...([coherence, "Sets", word, analysis, "aggregates", ["low"]] as const),
];

/** Each limit with two figures that flag differently, and what else the limits must be for it to matter. */
const cases: readonly (readonly [LimitName, readonly [number, number], Limits, Door])[] = [
  ["coverage", [0, 1], {}, statistics("few values", "low-availability")],
  ["unitCoverage", [0, 1], {}, statistics("few values", "low-availability", "Units", "units")],
  ["nonZero", [0, 1], {}, statistics("many zeros", "few-non-zero")],
  ["same", [1, 0], {}, statistics("one value dominates", "same-value")],
  ["unique", [0, 1], {}, statistics("few distinct values", "few-unique")],
  ["levels", [1000, 1], { unique: 1 }, statistics("few distinct values", "few-unique")],
  ["skewness", [1000, 0], { kurtosis: -10 }, statistics("outliers", "outliers")],
  ["kurtosis", [1000, -10], { skewness: 0 }, statistics("outliers", "outliers")],
  ["alpha", [0, 1], {}, sets("low alpha", "cronbach")],
  ["kmo", [0, 1], {}, sets("low KMO", "kmo")],
  [
    ...(["importance", [1, 0], {}] as const),
    [coherence, "Weights", "more than its weight", "importance", "elements", ["more"]],
  ],
  [
    ...(["places", [1, 1000], {}] as const),
    [coherence, "AddedValue", "adds little to the index", "added-value", "elements", ["little"]],
  ],
  [
    ...(["apart", [0, 1], {}] as const),
    [coherence, "AddedValue", "adds little to the index", "added-value", "elements", ["little"]],
  ],
];

test.each(cases)("%s moves its flags, on the sheet as in the command", (name, figures, others, door) => {
  const [plan, block, word, ...analysis] = door;
  const counts = figures.map((figure) => {
    const limits = { ...others, [name]: figure };
    const ofSheet = flagged(sheetOf(limits, plan), block, word);
    expect(analysed(limits, ...analysis)).toBe(ofSheet);
    return ofSheet;
  });
  expect(counts[1]).toBeGreaterThan(counts[0] ?? NaN);
});

test.each([
  ["redundant", [1, 0], { weak: 0 }, "repeats another", "redundant"],
  ["negative", [-1, 0], {}, "against its part", "negative"],
  ["weak", [0, 0.8], { negative: 0 }, "weak with its part", "weak"],
] as const)(
  "%s does, where the sheet has elements and the command pairs",
  (name, figures, others, word, flag) => {
    const [none, some] = figures.map((figure) => {
      const limits = { ...others, [name]: figure };
      return [
        flagged(sheetOf(limits, correlationsSheet), "Table", word),
        analysed(limits, "flags", "correlations", [flag]),
      ];
    });
    expect(none).toEqual([0, 0]);
    expect(Math.min(...(some ?? []))).toBeGreaterThan(0);
  },
);

test("the command says which limits it went by, and the usual ones where others are stated", () => {
  const model = withLimits({ redundant: 0.8 });
  const { source } = reportInput(model);
  const results = { ...ofSample, model };
  const found = analyseIndex({
    ...{ names: ["flags"], results, source, root: "PSCI", settings, ratings: null, other: null },
  })["flags"];
  if (found?.possible !== true) throw new Error("not possible");
  expect(found.findings.notes.join(" ")).toContain("redundant above 0.8 (usual: 0.92), negative below -0.3");
});
