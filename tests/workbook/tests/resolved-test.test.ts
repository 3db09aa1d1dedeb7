import { drawDesign, type Method, type Model, rankUncertainty, score } from "../../../src/engine";
import {
  defaultTestSettings,
  resolvedTest,
  testSettingsFromWords,
  type TestSettings,
  testWords,
} from "../../../src/workbook/tests";
import { sampleModel } from "../../support/sample";

const sample = sampleModel();

function resultsOf(method: Partial<Method> = {}, change: (model: Model) => Model = (model) => model) {
  const model = change({ ...sample, method: { ...sample.method, ...method } });
  const outcome = score(model);
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join());
  return outcome.results;
}

const choice = <Name extends string>(method: Name, parameters: Record<string, number> = {}) => ({
  method,
  parameters,
});
const methodsOf = (choices: readonly { readonly method: string }[] | undefined) =>
  choices?.map(({ method }) => method);

const fixed: TestSettings = {
  ...defaultTestSettings,
  ...{ weights: null, imputations: null, normalisations: null, aggregations: null },
};
const usual: TestSettings = {
  ...defaultTestSettings,
  ...{ weightings: "usual", treatments: "usual", goalposts: 0.1, leaveOneOut: true, raters: true },
};

const baseline = resultsOf();
const resolved = (settings: Partial<TestSettings>, results = baseline) =>
  resolvedTest({ ...fixed, ...settings }, results, "PSCI");
const partOf = (part: string, settings: Partial<TestSettings>, results = baseline) =>
  resolved(settings, results).varied.find((one) => one.part === part);

describe("resolvedTest(settings, results, root, ratings)", () => {
  describe("weights of the participants", () => {
    const says = (participant: string, points: Readonly<Record<string, number>>) => ({
      ...{ participant, group: null, points, comparisons: [] },
    });
    const withPeople = (...stakeholders: readonly ReturnType<typeof says>[]) =>
      resultsOf({}, (model) => ({ ...model, judgements: { ...model.judgements, stakeholders } }));

    it("are drawn from those who say something of weights", () => {
      const results = withPeople(says("Ana", { SA: 3, AP: 1 }), says("Ben", { SA1: 1 }), says("Eva", {}));
      expect(resolved({ weights: "participants" }, results).perturbations.weights).toMatchObject({
        draw: "participants",
        participants: [
          { participant: "Ana", weights: { SA: 0.75, AP: 0.25, BC: 0, LE: 0, RD: 0 } },
          { participant: "Ben" },
        ],
      });
    });

    it("cannot vary with fewer than two of them, and with none", () => {
      for (const results of [withPeople(says("Ana", { SA: 3 }), says("Eva", {})), baseline])
        expect(resolved({ weights: "participants" }, results)).toMatchObject({
          perturbations: {},
          varied: [{ part: "weights", notVaried: "no-participants" }],
        });
    });

    it("are written and read back in both languages, also as the record of a test has them", () => {
      const settings = { ...defaultTestSettings, weights: "participants" } as const;
      for (const language of ["en", "es"] as const)
        expect(testSettingsFromWords(testWords(settings, language))?.weights).toBe("participants");
      expect(testSettingsFromWords([["Test weights", "de los participantes"]])?.weights).toBe("participants");
    });
  });

  it("names every part that was asked for, in order, and no other", () => {
    expect(resolved(usual).varied.map(({ part }) => part)).toEqual([
      ...["weights", "weighting", "imputation", "treatment", "normalisation", "aggregation"],
      ...["goalposts", "leave-one-out", "raters"],
    ]);
    expect(resolved({})).toEqual({ settings: fixed, perturbations: {}, varied: [] });
  });

  it("has the index's own choice first, and each once", () => {
    const own = resolved(usual, resultsOf({ normalisation: choice("rank") })).perturbations;
    expect(methodsOf(own.normalisations)).toEqual(["rank", "z-score"]);
    expect(methodsOf(own.treatments)).toEqual(["none", "winsorise then log"]);
  });

  it.each([
    ["geometric means where every value is above 0", 1, ["arithmetic", "geometric"]],
    ["power means where some are 0", 0, ["arithmetic", "power"]],
    ["nothing where some are below 0", -10, undefined],
  ])("has %s beside arithmetic means", (_, lower, expected) => {
    const results = resultsOf({ normalisation: choice("min-max", { lower, upper: 100 }) });
    const { perturbations, varied } = resolved({ aggregations: "usual" }, results);
    expect(methodsOf(perturbations.aggregations)).toEqual(expected);
    expect(varied[0]?.notVaried).toBe(expected ? null : "one-alternative");
  });

  it("varies imputation only where something is missing", () => {
    const complete = resultsOf({}, (model) => ({
      ...model,
      indicators: model.indicators.map((one) => ({
        ...one,
        values: one.values.map((x, i) => (Number.isNaN(x) ? i : x)),
      })),
    }));
    expect(resolved({ imputations: "usual" }, complete).perturbations).toEqual({});
    expect(partOf("imputation", { imputations: "usual" }, complete)?.notVaried).toBe("no-gaps");
    expect(resolved({ imputations: "usual" }).perturbations.imputations).toHaveLength(2);
  });

  it("says that the index itself has no imputation and no treatment", () => {
    expect(partOf("imputation", usual)).toEqual({
      part: "imputation",
      reference: "none",
      alternatives: ["none", "median"],
      notVaried: null,
      inReference: false,
    });
    expect(partOf("treatment", usual)?.inReference).toBe(false);
    expect(partOf("imputation", usual, resultsOf({ imputation: choice("mean") }))?.inReference).toBe(true);
    const ofOne = { ...sample.method.byIndicator, imputation: { SA1a: choice("mean") } };
    expect(partOf("imputation", usual, resultsOf({ byIndicator: ofOne }))).toMatchObject({
      reference: "none; SA1a: mean",
      inReference: true,
    });
  });

  it("moves goalposts only where they count", () => {
    expect(partOf("goalposts", usual)).toMatchObject({ notVaried: "no-goalposts", inReference: false });
    const ofOne = { ...sample.method.byIndicator, normalisation: { SA1a: choice("goalposts") } };
    const stated = resolved({ goalposts: 0.1 }, resultsOf({ byIndicator: ofOne }));
    expect(stated.perturbations).toEqual({ goalposts: { share: 0.1 } });
    expect(stated.varied[0]?.alternatives).toEqual(["+/- 10%"]);
  });

  it("has an aggregation that replaces a plan with several, even when it is the only one", () => {
    const one = { aggregations: [choice("arithmetic")] };
    expect(partOf("aggregation", one)?.notVaried).toBe("one-alternative");
    const plan = { ...sample.method.aggregation, levels: { 2: choice("geometric") } };
    const several = partOf(
      "aggregation",
      one,
      resultsOf({ aggregation: plan, normalisation: choice("min-max", { lower: 1, upper: 100 }) }),
    );
    expect(several).toMatchObject({ reference: "arithmetic; level 2: geometric", notVaried: null });
  });

  it("varies no weights where no node has a sibling", () => {
    const alone = resultsOf({}, (model) => ({
      ...model,
      indicators: model.indicators.slice(0, 1),
      framework: [
        { code: "SA1a", name: "", parent: "PSCI", level: 1, weight: 1 },
        { code: "PSCI", name: "", parent: null, level: 2, weight: 1 },
      ],
    }));
    expect(partOf("weights", { weights: 0.25 }, alone)?.notVaried).toBe("no-siblings");
    expect(partOf("leave-one-out", { leaveOneOut: true }, alone)?.notVaried).toBe("no-siblings");
    expect(resolved({ weights: 0.25, leaveOneOut: true }, alone).perturbations).toEqual({});
  });

  it("draws raters again where there are ratings of the model's indicators and units", () => {
    const ratings = [
      { unit: "C01", item: "SA1a", rater: "one", level: 3 },
      { unit: "C01", item: "SA1a", rater: "two", level: 5 },
      { unit: "C02", item: "SA1a", rater: "two", level: 2 },
      { unit: "nobody", item: "SA1a", rater: "three", level: 2 },
    ];
    const { perturbations, varied } = resolvedTest({ ...fixed, raters: true }, baseline, "PSCI", ratings);
    expect(varied).toMatchObject([{ part: "raters", notVaried: null, inReference: true }]);
    const lists = perturbations.raters?.draw === "raters" ? perturbations.raters.ratings["SA1a"] : [];
    expect(lists?.map((list) => list.slice(0, 3))).toEqual([
      [3, null, null],
      [5, 2, null],
    ]);
    expect(resolved({ raters: true }).varied).toMatchObject([{ notVaried: "no-ratings" }]);
  });

  it("gives the same test again from the words of what it resolved", () => {
    const first = resolvedTest(usual, baseline, "PSCI");
    const back = testSettingsFromWords(testWords(first.settings, "es"));
    if (back === null) throw new Error("not read");
    const again = resolvedTest(back, baseline, "PSCI");
    expect(again.varied).toEqual(first.varied);
    const design = (perturbations: typeof first.perturbations) =>
      drawDesign(sample, perturbations, { replicates: 30, seed: 2 });
    const ranks = (perturbations: typeof first.perturbations) =>
      rankUncertainty(sample, design(perturbations), { root: "PSCI", top: 10 });
    expect(ranks(again.perturbations)).toEqual(ranks(first.perturbations));
    expect(ranks(first.perturbations).failures).toEqual([]);
  });
});
