import { freezeScale, type Model, parseModel, serialiseModel } from "../../../src/engine";
import { settingOf } from "../../../src/workbook/read";
import { methodWords } from "../../../src/workbook/spanish";
import { sampleModel } from "../../support/sample";
import { resultsOf } from "../../validation/golden";

const mean = { method: "mean", parameters: {} } as const;
const sample = sampleModel({ imputation: mean });
const [first, second] = sample.indicators;

/** The sample; its first unit has no figure but the first, 1000, and the mean fills all columns but the second. */
const model: Model = {
  ...sample,
  indicators: sample.indicators.map((indicator, j) => ({
    ...indicator,
    values: indicator.values.map((x, i) => (i > 0 ? x : j === 0 ? 1000 : NaN)),
  })),
  method: {
    ...sample.method,
    screening: 1,
    screeningOn: "imputed",
    byIndicator: {
      ...sample.method.byIndicator,
      imputation: { [second?.code ?? ""]: { method: "none", parameters: {} } },
    },
  },
};

test("after imputation units are left out for what could not be filled, and take part in filling", () => {
  const { kept, imputed, denominated, problems, imputations } = resultsOf(model);
  const [observed = [], untouched = []] = denominated.map((column) => [...column]);
  expect(kept).toEqual(untouched.map((x) => !Number.isNaN(x)));
  expect(kept[0]).toBe(false);
  const seen = observed.filter((x) => !Number.isNaN(x));
  const fill = seen.reduce((sum, x) => sum + x, 0) / seen.length;
  const filled = observed.flatMap((x, i) => (Number.isNaN(x) && kept[i] ? [imputed[0]?.[i] ?? NaN] : []));
  for (const value of filled) expect(value).toBeCloseTo(fill, 9);
  expect(imputations.some(({ unit }) => unit === model.units[0]?.code)).toBe(false);
  const [one] = problems.filter(({ code }) => code === "unit-screened-out");
  const all = model.indicators.length;
  expect(one?.details).toEqual({ availability: String((all - 1) / all), limit: "1" });
});

test("a scale that is kept fills with the mean over all units too", () => {
  const results = resultsOf(model);
  const kept = freezeScale(results);
  if (!kept.ok || first === undefined) throw new Error("The scale cannot be kept");
  const again = resultsOf({ ...model, frozen: kept.frozen });
  expect(again.kept).toEqual(results.kept);
  for (const [node, column] of results.scores.entries())
    for (const [i, x] of column.entries())
      if (Number.isNaN(x)) expect(again.scores[node]?.[i]).toBeNaN();
      else expect(again.scores[node]?.[i]).toBeCloseTo(x, 9);
});

test("a model with these settings goes through JSON; without them it has no new keys", () => {
  const zeros = { ...model, method: { ...model.method, screeningZeros: 0.2 } };
  const parsed = parseModel(JSON.parse(serialiseModel(zeros)));
  expect(parsed.ok && parsed.model.method).toEqual(zeros.method);
  expect(serialiseModel(sample)).not.toContain("screeningO");
});

test.each([
  ["Screening", "availability 0.9 after imputation", "disponibilidad 0.9 tras la imputación"],
  ["Screening zeros", "share 0.2", "proporción 0.2"],
])("%s: %s is read back, in Spanish too", (title, words, spanish) => {
  expect(methodWords("es").value(title, words)).toBe(spanish);
  const setting = settingOf(title, () => undefined);
  for (const written of [words, spanish]) {
    const method = setting?.set(sample.method, written) ?? null;
    expect(method && setting?.words(method)).toBe(words);
  }
  expect(setting?.set(sample.method, "availability many")).toBeNull();
});
