import { score, type Model } from "../../../src/engine";
import { sampleModel } from "../../support/sample";

/** The sample with the first figure of its first indicator, and its goalposts, so large that sums are infinite. */
function withHuge(value: number): Model {
  const model = sampleModel();
  return {
    ...model,
    indicators: model.indicators.map((indicator, j) =>
      j === 0 ? { ...indicator, values: indicator.values.map((x, i) => (i === 0 ? value : x)) } : indicator,
    ),
  };
}

test("a result that is infinite is no result: the problem names stage, indicator and unit", () => {
  const model = withHuge(Infinity);
  const outcome = score(model);
  expect(outcome.ok).toBe(false);
  const [problem] = outcome.ok ? [] : outcome.problems;
  expect(problem).toMatchObject({
    code: "result-infinite",
    severity: "error",
    where: { indicator: model.indicators[0]?.code, unit: model.units[0]?.code },
  });
  expect(problem?.details["stage"]).toBe("division by denominators");
});

test("finite results are given as they are", () => expect(score(sampleModel()).ok).toBe(true));
