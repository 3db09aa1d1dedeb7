import { drawDesign } from "../../../src/engine";
import { scoredRatings } from "../../../src/workbook/assessment";
import { raterNoise } from "../../../src/workbook/tests/rater-noise";
import { assessedInput } from "../../support/assessed-index";

const noiseOf = (...given: Parameters<typeof assessedInput>) => {
  const { model, source } = assessedInput(...given);
  const noise = raterNoise(model, scoredRatings(source.assessment));
  if (noise?.draw !== "raters") throw new Error("There are ratings.");
  return { model, noise };
};

describe("raterNoise of rated indicators", () => {
  it("draws by the rule of the index, of the values of the levels", () => {
    const { noise } = noiseOf({ summary: "least" }, "values");
    expect(noise.summaries).toEqual({ A1: "least", A2: "least" });
    // U1, U2 (agreed), U3, U4 of three raters on A2, whose levels 1 to 5 are worth 0, 10, 30, 60, 100.
    expect(noise.ratings["A2"]).toEqual([
      [10, null, 30, null],
      [10, null, 100, null],
      [null, null, 60, null],
    ]);
  });

  it("draws medians where values are adjusted", () => {
    expect(noiseOf({ summary: "adjusted" }).noise.summaries).toEqual({ A1: "median", A2: "median" });
  });

  it("leaves cells as they are that are agreed, or missing by the rule", () => {
    const { model, noise } = noiseOf({ raters: 2 });
    const agreed = model.indicators.find(({ code }) => code === "A2")!.values[1];
    const runs = drawDesign(model, { raters: noise }, { replicates: 50, seed: 1 });
    expect(new Set(runs.map(({ values }) => values!["A2"]![1]))).toEqual(new Set([agreed]));
    // U3 has one rater on A1, and two are needed.
    expect(new Set(runs.map(({ values }) => values!["A1"]![2]))).toEqual(new Set([null]));
    expect(new Set(runs.map(({ values }) => values!["A1"]![1])).size).toBeGreaterThan(1);
  });

  it("takes the least of the raters that were drawn", () => {
    const { model, noise } = noiseOf({ summary: "least" });
    const runs = drawDesign(model, { raters: noise }, { replicates: 300, seed: 1 });
    expect(new Set(runs.map(({ values }) => values!["A2"]![2]))).toEqual(new Set([3, 4, 5]));
  });
});
