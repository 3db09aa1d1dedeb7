import { choose, createModel, defaultMethod, normalisations, score, weightings } from "../../../src/engine";
import { chosen, registered } from "../../../src/engine/method/registered";
import { evaluate, examplesOf } from "../../support/examples";

test("the examples hold", () => {
  const examples = examplesOf("src/engine/method/registered.ts");
  expect(examples).toHaveLength(2);
  for (const { expression, result } of examples)
    expect(evaluate(expression, { chosen, registered, weightings })).toBe(evaluate(result, {}));
});

test.each(["budget", "toString"])("%s, which is not registered, is quoted with the names that are", (name) =>
  expect(() => registered(weightings, name)).toThrow(
    `No method "${name}" is registered, only: ${Object.keys(weightings).join(", ")}.`,
  ),
);

describe("a parameter that the method does not take", () => {
  const misspelt = { method: "min-max", parameters: { lower: 0, uper: 10 } };

  test("is refused by chosen, with those that it takes", () => {
    expect(() => chosen(normalisations, misspelt)).toThrow('"min-max" takes no "uper", only: lower, upper');
    expect(() => chosen(weightings, { method: "equal", parameters: { share: 1 } })).toThrow("only: nothing");
  });

  test("is refused by choose", () =>
    expect(() => choose(normalisations["min-max"]!, misspelt.parameters)).toThrow('takes no "uper"'));

  test.each(["imputation", "treatment", "normalisation", "weights"] as const)("stops score: %s", (stage) => {
    const given = { ...defaultMethod[stage], parameters: { uper: 10 } };
    const model = createModel({
      units: ["a", "b", "c"],
      indicators: [{ code: "x", values: [1, 2, 3] }],
      method: { [stage]: given },
    });
    expect(() => score(model)).toThrow('takes no "uper"');
  });
});
