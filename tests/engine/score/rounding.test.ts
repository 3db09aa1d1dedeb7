import { createModel, type NamedMethod, type ModelTable, normalisations, score } from "../../../src/engine";

const units = ["a", "b", "c", "d", "e"];
const rising = { code: "rising", values: [1, 2, 3, 4, 5] };
const scored = (table: Omit<ModelTable, "units">) => {
  const outcome = score(createModel({ units, ...table }));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.results;
};
const method = (change: NamedMethod) => ({ method: change });

// Rounding must not become the difference between 0 and 100.
const scales = [
  ...(["min-max", "z-score", "distance to maximum"] as const),
  ...(["Mazziotta-Pareto", "adjusted Mazziotta-Pareto"] as const),
] as const;

describe.each([...scales, "IQR-robust", "categorical"] as const)(
  "%s sets aside what is constant but for rounding",
  (name) => {
    const normalisation = { method: name, parameters: {} };

    test("after imputation: the mean of three times 0.1 is 0.1", () => {
      const { setAside, imputations } = scored({
        indicators: [{ code: "flat", values: [0.1, 0.1, 0.1, null, null] }, rising],
        ...method({ normalisation, imputation: { method: "mean", parameters: {} } }),
      });
      expect(imputations.map(({ value }) => value)).toEqual([0.1, 0.1]);
      expect(setAside).toEqual(["flat"]);
    });

    test("after denominators: the same share of everybody", () => {
      const { denominated, setAside } = scored({
        indicators: [{ code: "flat", values: [3, 1, 0.3, 0.3, 0.3], denominator: "people" }, rising],
        denominators: [{ code: "people", name: "People", values: [30, 10, 3, 3, 3] }],
        ...method({ normalisation }),
      });
      expect(new Set(denominated[0]).size).toBe(2);
      expect(setAside).toEqual(["flat"]);
    });

    test("after a logarithm, which would spread it over its whole range", () => {
      const { setAside } = scored({
        indicators: [{ code: "flat", values: [3, 1, 0.3, 0.3, 0.3], denominator: "people" }, rising],
        denominators: [{ code: "people", name: "People", values: [30, 10, 3, 3, 3] }],
        ...method({ normalisation, treatment: { method: "log", parameters: {} } }),
      });
      expect(setAside).toEqual(["flat"]);
    });
  },
);

test.each([1e-300, 1e-170, 1e140])(
  "z-scores of figures around %p are those of any other unit of measurement",
  (size) => {
    const normalisation = "z-score";
    const of = (factor: number) =>
      scored({
        indicators: [{ code: "x", values: [1, 2, 3, 5, 9].map((x) => x * factor) }],
        ...method({ normalisation }),
      });
    const [plain, scaled] = [of(1), of(size)].map(({ normalised }) => normalised[0]!);
    scaled!.forEach((x, i) => expect(x).toBeCloseTo(plain![i]!, 10));
  },
);

test("a zero is no negative zero where less is better", () => {
  const fit = normalisations["none"]!.fit(
    Float64Array.of(0, 1),
    { ...createModel({ units, indicators: [rising] }).indicators[0]!, direction: -1 },
    {},
    [],
  );
  expect(fit.ok && [fit.apply(0), fit.apply(1)]).toEqual([0, -1]);
});
