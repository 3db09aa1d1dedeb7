import { perturbationRows, usualPerturbations, varied } from "../../../src/app/analyse/perturbations";
import { drawDesign, rankUncertainty } from "../../../src/engine";
import { resultsOf } from "./support";

const choice = <Name extends string>(method: Name, parameters: Record<string, number> = {}) => ({
  method,
  parameters,
});
const methodsOf = (choices: readonly { readonly method: string }[] | undefined) =>
  choices?.map(({ method }) => method);

describe("usualPerturbations(results, vary)", () => {
  it("has the model's own choice first, and each once", () => {
    const own = usualPerturbations(resultsOf({ normalisation: choice("rank") }), varied);
    expect(methodsOf(own.normalisations)).toEqual(["rank", "z-score"]);
    expect(methodsOf(own.treatments)).toEqual(["none", "winsorise then log"]);
  });

  it.each([
    ["geometric means where every value is above 0", 1, ["arithmetic", "geometric"]],
    ["power means where some are 0", 0, ["arithmetic", "power"]],
    ["nothing where some are below 0", -10, undefined],
  ])("has %s beside arithmetic means", (_, lower, expected) => {
    const results = resultsOf({ normalisation: choice("min-max", { lower, upper: 100 }) });
    expect(methodsOf(usualPerturbations(results, ["aggregation"]).aggregations)).toEqual(expected);
  });

  it("varies imputation only where something is missing, and goalposts only where they count", () => {
    const complete = resultsOf({}, (model) => ({
      ...model,
      indicators: model.indicators.map((one) => ({
        ...one,
        values: one.values.map((x, i) => (Number.isNaN(x) ? i : x)),
      })),
    }));
    expect(usualPerturbations(complete, ["imputation"])).toEqual({});
    expect(usualPerturbations(resultsOf(), ["imputation"]).imputations).toHaveLength(2);
    expect(usualPerturbations(resultsOf(), ["goalposts"])).toEqual({});
    const stated = resultsOf({}, (model) => ({
      ...model,
      method: {
        ...model.method,
        byIndicator: { ...model.method.byIndicator, normalisation: { SA1a: choice("goalposts") } },
      },
    }));
    expect(usualPerturbations(stated, ["goalposts"])).toEqual({ goalposts: { share: 0.1 } });
  });

  it("gives an index in every replicate of the sample", () => {
    const results = resultsOf();
    const specification = usualPerturbations(results, varied);
    const design = drawDesign(results.model, specification, { replicates: 100, seed: 2 });
    expect(rankUncertainty(results.model, design, { root: "PSCI", top: 10 }).failures).toEqual([]);
  });
});

describe("perturbationRows(specification, vary)", () => {
  it("has a row for everything that was to be varied", () => {
    const rows = perturbationRows(usualPerturbations(resultsOf(), varied), varied);
    expect(rows.map((row) => row.varied).sort()).toEqual([...varied].sort());
    expect(rows).toContainEqual({ varied: "normalisation", between: "min-max 0-100; z-score 100 10; rank" });
    expect(rows).toContainEqual({ varied: "goalposts", between: "not varied: nothing to choose from" });
  });
});
