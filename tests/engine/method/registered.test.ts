import { weightings } from "../../../src/engine";
import { registered } from "../../../src/engine/method/registered";
import { evaluate, examplesOf } from "../../support/examples";

test("the example holds", () => {
  const examples = examplesOf("src/engine/method/registered.ts");
  expect(examples).toHaveLength(1);
  for (const { expression, result } of examples)
    expect(evaluate(expression, { registered, weightings })).toBe(evaluate(result, {}));
});

test.each(["budget", "toString"])("%s, which is not registered, is quoted with the names that are", (name) =>
  expect(() => registered(weightings, name)).toThrow(
    `No method "${name}" is registered, only: ${Object.keys(weightings).join(", ")}.`,
  ),
);
