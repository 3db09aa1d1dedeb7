import { type Model, score } from "../../../src/engine";
import {
  aggregated,
  denominated,
  imputed,
  normalised,
  screened,
  start,
  transformed,
  treated,
  weighted,
} from "../../../src/engine/run";
import { sampleModel } from "../../support/sample";

const method = {
  group: "Region",
  screening: 0.9,
  imputation: { method: "group median" as const, parameters: {} },
  treatment: { method: "winsorise then log" as const, parameters: { points: 1 } },
};

/** Typed arrays cannot be frozen: their numbers are compared with a copy instead. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value)) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

test("scoring does not change the model", () => {
  const model = frozen(sampleModel(method));
  const copy = structuredClone(model);
  score(model);
  expect(model).toEqual(copy);
});

test("scoring twice gives the same results, bit for bit", () =>
  expect(score(sampleModel(method))).toEqual(score(sampleModel(method))));

test("a run can be taken up again at any stage, with another choice for what follows", () => {
  const first = transformed(treated(imputed(screened(denominated(start(sampleModel(method)))))));
  const normalisation = { method: "z-score" as const, parameters: { mean: 0, deviation: 1 } };
  const other: Model = { ...first.model, method: { ...first.model.method, normalisation } };
  const again = aggregated(weighted(normalised({ ...first, model: other })));
  const whole = score(other);
  expect(whole.ok && whole.results.scores).toEqual(again.scores);
});
