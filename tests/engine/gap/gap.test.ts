import {
  type GapReference,
  gapReferences,
  type Method,
  type Model,
  type Results,
  score,
} from "../../../src/engine";
import { extent, median } from "../../../src/engine/statistics";
import { sampleModel } from "../../support/sample";

const arithmetic = sampleModel().method.aggregation;

function results(
  gap: GapReference,
  method: Partial<Method> = {},
  change: (model: Model) => Model = (m) => m,
): Results {
  const outcome = score(change(sampleModel({ gap, ...method })));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.results;
}
const nodeOf = ({ model }: Results, code: string) => model.framework.findIndex((node) => node.code === code);

test("a gap is the reference minus the score: positive when the unit is behind", () => {
  const { gaps, references, scores } = results({ reference: "median" });
  gaps.forEach((gap, node) =>
    expect(gap).toEqual(gap.map((_, i) => references[node]![i]! - scores[node]![i]!)),
  );
});

test("best: the largest score of each node", () => {
  const { references, scores } = results({ reference: "best" });
  references.forEach((column, node) =>
    expect(new Set(column)).toEqual(new Set([extent(scores[node]!).maximum])),
  );
});

test("median: the median of the scores of each node", () => {
  const { references, scores } = results({ reference: "median" });
  references.forEach((column, node) => expect(new Set(column)).toEqual(new Set([median(scores[node]!)])));
});

test("group median: of the unit's own group; a unit without a label has none", () => {
  const unlabelled = (model: Model): Model => ({
    ...model,
    groups: model.groups.map((group) => ({
      ...group,
      labels: group.labels.map((label, i) => (i === 0 ? null : label)),
    })),
  });
  const run = results({ reference: "groupMedian" }, { group: "Region" }, unlabelled);
  const { labels } = run.model.groups.find(({ code }) => code === "Region")!;
  run.references.forEach((column, node) =>
    column.forEach((reference, i) => {
      const peers = run.scores[node]!.filter((_, k) => labels[k] === labels[i]);
      if (i > 0) expect(reference).toBe(median(peers));
      else expect([reference, run.gaps[node]![i]]).toEqual([NaN, NaN]);
    }),
  );
});

test("group median without a group: no references, and a problem", () => {
  const { references, problems } = results({ reference: "groupMedian" });
  expect(references.every((column) => column.every(Number.isNaN))).toBe(true);
  expect(problems).toMatchObject([{ code: "group-needed", where: { setting: "gap reference" } }]);
});

test("unit: the scores of the unit, whose own gaps are 0", () => {
  const run = results({ reference: "unit", unit: "C10" });
  const i = run.model.units.findIndex(({ code }) => code === "C10");
  run.gaps.forEach((gap) => expect([0, NaN]).toContain(gap[i]));
  expect(run.gaps[nodeOf(run, "PSCI")]![i]).toBe(0);
  expect(() => results({ reference: "unit", unit: "nobody" })).toThrow('"nobody"');
});

describe("target", () => {
  /** The sample with one more unit, exactly at its targets, which are those of every indicator. */
  const withTargetUnit = (model: Model): Model => ({
    ...model,
    units: [...model.units, { code: "T", name: "At every target" }],
    indicators: model.indicators.map((indicator) => ({
      ...indicator,
      denominator: null,
      values: Float64Array.of(...indicator.values, indicator.target),
    })),
    denominators: [],
    judgements: { budgets: [], comparisons: [] },
    panel: null,
    groups: [],
  });

  test.each(["arithmetic", "geometric"] as const)(
    "is the score of a unit at every target (%s means)",
    (mean) => {
      const aggregation = { ...arithmetic, default: { method: mean, parameters: {} } };
      const normalisation = { method: "min-max" as const, parameters: { lower: 1, upper: 100 } };
      const run = results({ reference: "target" }, { aggregation, normalisation }, withTargetUnit);
      run.gaps.forEach((gap) => expect(Math.abs(gap.at(-1)!)).toBeLessThan(1e-9));
      run.targets.forEach((score, node) => expect(run.references[node]![0]).toBe(score));
    },
  );

  test("is carried through outlier treatment", () => {
    const treatment = { method: "winsorise then log" as const, parameters: { points: 0 } };
    const run = results({ reference: "target" }, { treatment }, withTargetUnit);
    expect(run.treatments.length).toBeGreaterThan(0);
    const logged = run.model.indicators.findIndex(({ code }) => code === run.treatments[0]!.indicator);
    const node = run.model.framework.findIndex(({ code }) => code === run.treatments[0]!.indicator);
    expect(run.treated[logged]!.at(-1)).not.toBe(run.imputed[logged]!.at(-1));
    expect(run.gaps[node]!.at(-1)).toBeCloseTo(0, 9);
  });

  const withoutTargets =
    (which: (code: string) => boolean) =>
    (model: Model): Model => ({
      ...model,
      indicators: model.indicators.map((indicator) =>
        which(indicator.code) ? { ...indicator, target: NaN } : indicator,
      ),
    });

  test("leaves out an indicator without a target under every missing-data rule, and names it", () => {
    const change = withoutTargets((code) => code === "SA1a");
    const lenient = results({ reference: "target" }, {}, change);
    const strict = results({ reference: "target" }, { missing: { rule: "all" } }, change);
    expect(strict.targets).toEqual(lenient.targets);
    expect(lenient.targets[nodeOf(lenient, "SA1a")]).toBeNaN();
    expect(lenient.targets[nodeOf(lenient, "SA1")]).not.toBeNaN();
    expect(lenient.problems).toMatchObject([
      { code: "indicator-without-target", severity: "note", where: { indicator: "SA1a" } },
    ]);
  });

  test("without any target there are no gaps, with one warning", () => {
    const run = results(
      { reference: "target" },
      {},
      withoutTargets(() => true),
    );
    expect(run.gaps.every((gap) => gap.every(Number.isNaN))).toBe(true);
    expect(run.problems).toMatchObject([{ code: "indicator-without-target", severity: "warning" }]);
  });

  test("targets that a geometric mean is not defined over: no reference there and above, with a problem; scores stand", () => {
    const aggregation = { ...arithmetic, nodes: { SA1: { method: "geometric" as const, parameters: {} } } };
    const normalisation = { method: "min-max" as const, parameters: { lower: 1, upper: 100 } };
    const beyond = (model: Model): Model => ({
      ...model,
      indicators: model.indicators.map((indicator) =>
        indicator.code === "SA1a" ? { ...indicator, target: -1000 } : indicator,
      ),
    });
    const run = results({ reference: "target" }, { aggregation, normalisation }, beyond);
    expect(["SA1", "SA", "PSCI", "SA2"].map((code) => Number.isNaN(run.targets[nodeOf(run, code)]!))).toEqual(
      [true, true, true, false],
    );
    expect(run.problems).toMatchObject([
      { code: "mean-needs-positive", severity: "warning", where: { node: "SA1", indicator: "SA1a" } },
    ]);
  });
});

describe("target under an aggregation that holds the units against each other", () => {
  const copeland = { method: "Copeland" as const, parameters: {} };
  const isMissing = (run: Results, code: string) => Number.isNaN(run.targets[nodeOf(run, code)]!);

  test("the targets have no score there and above, with one problem that names the way out", () => {
    const aggregation = { ...arithmetic, nodes: { SA1: copeland, AP2: copeland } };
    const run = results({ reference: "target" }, { aggregation });
    expect(["SA1", "SA", "AP2", "AP", "PSCI"].every((code) => isMissing(run, code))).toBe(true);
    expect(["SA1a", "SA2", "AP1", "BC"].some((code) => isMissing(run, code))).toBe(false);
    expect(run.gaps[nodeOf(run, "PSCI")]!.every(Number.isNaN)).toBe(true);
    expect(run.contributions[0]!.byIndicator.every((column) => column.every(Number.isNaN))).toBe(true);
    expect(run.problems).toEqual([
      {
        code: "target-without-score",
        severity: "warning",
        where: { setting: "gap reference" },
        details: { aggregation: "Copeland" },
      },
    ]);
  });

  test("a mean above is not refused over what they have no score for", () => {
    const aggregation = {
      ...arithmetic,
      levels: { 2: { method: "TOPSIS" as const, parameters: {} } },
      nodes: { PSCI: { method: "OWA" as const, parameters: {} }, BC: copeland },
    };
    const run = results({ reference: "target" }, { aggregation });
    expect(run.problems.map(({ code }) => code)).toEqual(["target-without-score"]);
    expect(run.problems[0]!.details).toEqual({ aggregation: "TOPSIS, Copeland" });
  });

  test("other references have scores, and their gaps are split over the indicators", () => {
    for (const reference of ["best", "median"] as const) {
      const run = results({ reference }, { aggregation: { ...arithmetic, default: copeland } });
      expect(run.problems).toEqual([]);
      const gaps = run.gaps[nodeOf(run, "PSCI")]!;
      gaps.forEach((gap, i) => {
        const parts = run.contributions[0]!.byIndicator.map((column) => column[i]!);
        const sum = parts.reduce((total, part) => total + (Number.isNaN(part) ? 0 : part), 0);
        expect(Math.abs(sum - gap)).toBeLessThan(1e-9);
      });
    }
  });
});

test("each reference says in a sentence what it is", () =>
  expect(Object.values(gapReferences).every(({ summary }) => summary.endsWith("."))).toBe(true));
