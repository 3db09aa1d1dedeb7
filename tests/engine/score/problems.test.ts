import { type EngineProblem, type Method, type Model, type Results, score } from "../../../src/engine";
import { sampleModel } from "../../support/sample";

function results(model: Model): Results {
  const outcome = score(model);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.results;
}

/** The sample with some cells changed; the change returns undefined for a cell that stays. */
const changed = (
  change: (unit: string, indicator: string) => number | undefined,
  method: Partial<Method> = {},
): Model => {
  const model = sampleModel(method);
  return {
    ...model,
    indicators: model.indicators.map((indicator) => ({
      ...indicator,
      values: indicator.values.map((x, i) => change(model.units[i]!.code, indicator.code) ?? x),
    })),
  };
};

const nodeOf = ({ model }: Results, code: string) => model.framework.findIndex((node) => node.code === code);
const codes = (problems: readonly EngineProblem[]) => problems.map(({ code }) => code);
const geometric = { method: "geometric" as const, parameters: {} };
const zeroTo100 = sampleModel().method.normalisation;
const oneTo100 = { method: "min-max" as const, parameters: { lower: 1, upper: 100 } };
const withDefault = { default: geometric, levels: {}, nodes: {} };

describe("an indicator that cannot be used is set aside, and the run continues", () => {
  test.each([
    ["constant", 3, "indicator-constant"],
    ["without any value", NaN, "indicator-all-missing"],
  ])("%s", (_, value, code) => {
    const run = results(changed((_unit, indicator) => (indicator === "SA1a" ? value : undefined)));
    expect(run.setAside).toEqual(["SA1a"]);
    expect(run.problems).toMatchObject([{ code, severity: "error", where: { indicator: "SA1a" } }]);
    expect(run.weights[nodeOf(run, "SA1a")]).toBe(0);
    expect(run.effectiveWeights[nodeOf(run, "SA1b")]).toBeCloseTo(0.05, 12);
    expect(run.scores[nodeOf(run, "SA1a")]!.every(Number.isNaN)).toBe(true);
    expect(run.scores[nodeOf(run, "PSCI")]!.some(Number.isNaN)).toBe(false);
  });

  test("without goalposts: those of the sample that have none", () => {
    const normalisation = { method: "goalposts" as const, parameters: {} };
    const bare = sampleModel()
      .indicators.filter(({ lower }) => Number.isNaN(lower))
      .map(({ code }) => code);
    const run = results(sampleModel({ normalisation }));
    expect(run.setAside).toEqual(bare);
    expect(codes(run.problems)).toEqual(bare.map(() => "indicator-without-goalposts"));
  });

  test.each(["goalposts", "adjusted Mazziotta-Pareto"] as const)(
    "%s: a goalpost that a logarithm has no value for, which the problem names",
    (name) => {
      const model = sampleModel({
        normalisation: { method: name, parameters: {} },
        treatment: { method: "log", parameters: {} },
      });
      const far = model.indicators.map((indicator) =>
        indicator.code === "SA1a"
          ? { ...indicator, lower: -1000, upper: 50 }
          : { ...indicator, lower: NaN, upper: NaN },
      );
      const run = score({ ...model, indicators: far });
      const problems = run.ok ? run.results.problems : run.problems;
      expect(problems).toContainEqual({
        code: "indicator-without-goalposts",
        severity: "error",
        where: { indicator: "SA1a" },
        details: { method: name, lost: "-1000" },
      });
    },
  );

  test("distance to target: a target that is the worst value, which the problem names", () => {
    const model = sampleModel({ normalisation: { method: "distance to target", parameters: {} } });
    const [first] = model.indicators;
    const present = first!.values.filter((x) => !Number.isNaN(x));
    const worst = first!.direction === 1 ? Math.min(...present) : Math.max(...present);
    const run = results({ ...model, indicators: model.indicators.with(0, { ...first!, target: worst }) });
    expect(run.problems.find(({ where }) => where.indicator === first!.code)).toMatchObject({
      code: "indicator-without-target",
      details: { target: String(worst) },
    });
  });

  test("a rule that needs every child waits neither for it nor for an aggregate that has nothing left", () => {
    const method: Partial<Method> = {
      missing: { rule: "all" },
      imputation: { method: "mean", parameters: {} },
    };
    const run = results(changed((_unit, indicator) => (indicator.startsWith("SA2") ? 3 : undefined), method));
    expect(run.setAside).toEqual(["SA2a", "SA2b", "SA2c"]);
    expect(run.weights[nodeOf(run, "SA2")]).toBe(0);
    expect(run.scores[nodeOf(run, "SA")]).toEqual(run.scores[nodeOf(run, "SA1")]);
    expect(run.scores[nodeOf(run, "PSCI")]!.some(Number.isNaN)).toBe(false);
  });
});

describe("a unit that screening drops", () => {
  const dropped = (unit: string, indicator: string) => (unit === "C05" && indicator > "B" ? NaN : undefined);
  const method: Partial<Method> = { screening: 0.65, imputation: { method: "mean", parameters: {} } };
  const run = results(changed(dropped, method));
  const i = 4;

  test("stays in the output, unscored, with its availability", () => {
    expect(run.kept.indexOf(false)).toBe(i);
    expect(run.problems).toMatchObject([
      {
        code: "unit-screened-out",
        where: { unit: "C05" },
        details: { availability: String(run.availability[i]) },
      },
    ]);
  });

  test("has its denominated values, and nothing in any later table", () => {
    expect(run.denominated.some((column) => !Number.isNaN(column[i]!))).toBe(true);
    for (const table of [run.imputed, run.treated, run.normalised, run.scores, run.ranks, run.gaps])
      expect(table.every((column) => Number.isNaN(column[i]!))).toBe(true);
  });

  test("changes nothing for the others: not the means imputed, not the scales", () => {
    const without = sampleModel(method);
    const keep = <T>(list: readonly T[]) => list.filter((_, k) => k !== i);
    const others = results({
      ...without,
      units: keep(without.units),
      indicators: without.indicators.map((each) => ({
        ...each,
        values: each.values.filter((_, k) => k !== i),
      })),
      denominators: without.denominators.map((each) => ({
        ...each,
        values: each.values.filter((_, k) => k !== i),
      })),
      groups: without.groups.map((each) => ({ ...each, labels: keep(each.labels) })),
    });
    run.scores.forEach((column, node) =>
      expect(column.filter((_, k) => k !== i)).toEqual(others.scores[node]),
    );
  });

  test("never causes a mean to be refused", () => {
    const worst = (unit: string, indicator: string) =>
      dropped(unit, indicator) ?? (unit === "C05" && indicator === "AP1a" ? -99 : undefined);
    const outcome = score(changed(worst, { ...method, normalisation: oneTo100, aggregation: withDefault }));
    expect(outcome.ok).toBe(true);
  });
});

describe("a mean over values of 0 or less", () => {
  const outcome = score(sampleModel({ normalisation: zeroTo100, aggregation: withDefault }));

  test("is refused: nothing is scored, and each node names the units concerned", () => {
    if (outcome.ok) throw new Error("It was scored.");
    const { framework, units } = sampleModel();
    const refused = outcome.problems.map(({ where }) => where.node);
    expect(new Set(codes(outcome.problems))).toEqual(new Set(["mean-needs-positive"]));
    expect(new Set(refused).size).toBe(refused.length);
    for (const { severity, where, details } of outcome.problems) {
      expect({ severity, details }).toMatchObject({
        severity: "error",
        details: { value: "0", aggregation: "geometric" },
      });
      expect(framework.find(({ code }) => code === where.indicator)?.parent).toBe(where.node);
      expect(units.map(({ code }) => code)).toEqual(expect.arrayContaining([...(where.units ?? [])]));
      expect(where.units?.[0]).toBe(where.unit);
    }
  });

  test.each(["Mazziotta-Pareto", "benefit of the doubt"] as const)(
    "negative values under %s are refused likewise, and 0 is not",
    (method) => {
      const aggregation = { ...withDefault, default: { method, parameters: {} } };
      const zScores = { method: "z-score" as const, parameters: {} };
      const refused = score(sampleModel({ normalisation: zScores, aggregation }));
      if (refused.ok) throw new Error("It was scored.");
      expect(new Set(codes(refused.problems))).toEqual(new Set(["mean-needs-positive"]));
      for (const { where, details } of refused.problems) {
        expect(Number(details["value"])).toBeLessThan(0);
        expect(details["aggregation"]).toBe(method);
        expect(where.units?.[0]).toBe(where.unit);
      }
      const arithmetic = { method: "arithmetic" as const, parameters: {} };
      const atRoutines = { default: arithmetic, levels: { 2: { method, parameters: {} } }, nodes: {} };
      expect(score(sampleModel({ normalisation: zeroTo100, aggregation: atRoutines })).ok).toBe(true);
    },
  );

  test("on a scale of 1 to 100 is scored", () =>
    expect(score(sampleModel({ normalisation: oneTo100, aggregation: withDefault })).ok).toBe(true));
});

describe("a unit without a score", () => {
  test("by the missing-data rule: a warning with what it has", () => {
    const run = results(sampleModel({ missing: { rule: "all" } }));
    const incomplete = run.model.units.filter((_, i) => run.availability[i]! < 1).map(({ code }) => code);
    expect(run.problems.map(({ where }) => where.unit)).toEqual(incomplete);
    expect(run.problems[0]).toMatchObject({
      code: "unit-not-scored",
      severity: "warning",
      where: { node: "PSCI" },
      details: { reason: "missing-rule", rule: "all", children: "5" },
    });
  });

  test("for want of any value: another reason", () => {
    const run = results(changed((unit) => (unit === "C01" ? NaN : undefined)));
    expect(run.problems).toMatchObject([{ where: { unit: "C01" }, details: { reason: "no-values" } }]);
  });

  test("nothing is scored when no unit is", () => {
    const outcome = score(
      changed((_unit, indicator) => (indicator.startsWith("SA") ? NaN : undefined), { screening: 1 }),
    );
    expect(outcome.ok).toBe(false);
    if (!outcome.ok)
      expect(outcome.problems.at(-1)).toMatchObject({ code: "nothing-scored", severity: "error" });
  });
});

describe("imputation", () => {
  test("names what it could not fill", () => {
    const imputation = { method: "group mean" as const, parameters: {} };
    const model = changed((unit, indicator) => (unit === "C01" && indicator === "SA1a" ? NaN : undefined), {
      imputation,
      group: "Region",
    });
    const unlabelled = {
      ...model,
      groups: model.groups.map((group) => ({
        ...group,
        labels: group.labels.map((label, i) => (i === 0 ? null : label)),
      })),
    };
    expect(results(unlabelled).problems).toContainEqual({
      code: "imputation-without-values",
      severity: "warning",
      where: { indicator: "SA1a", units: ["C01"] },
      details: { method: "group mean" },
    });
  });

  test("by group without a group fills nothing, and has a problem", () => {
    const run = results(sampleModel({ imputation: { method: "group mean", parameters: {} } }));
    expect(run.imputations).toEqual([]);
    expect(run.problems).toMatchObject([{ code: "group-needed", where: { setting: "imputation" } }]);
  });

  test("a choice of one indicator that lacks what it needs leaves the others their imputation", () => {
    const model = sampleModel({
      imputation: { method: "mean", parameters: {} },
      byIndicator: {
        imputation: { SA1c: { method: "linear in time", parameters: {} } },
        treatment: {},
        normalisation: {},
      },
    });
    const run = results(model);
    expect(run.problems).toMatchObject([{ code: "panel-needed", where: { setting: "imputation sa1c" } }]);
    const gaps = model.indicators.flatMap(({ values }) => [...values]).filter(Number.isNaN).length;
    const own = model.indicators.find(({ code }) => code === "SA1c")?.values.filter(Number.isNaN).length ?? 0;
    expect(own).toBeGreaterThan(0);
    expect(run.imputations).toHaveLength(gaps - own);
  });
});
