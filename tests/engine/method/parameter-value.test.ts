import type { NumberParameter, SwitchParameter } from "../../../src/engine";
import { numberOf, switchOf, textOf } from "../../../src/engine/method/parameter-value";
import { evaluate, examplesOf } from "../../support/examples";

const points: NumberParameter = { kind: "number", name: "points", default: 5 };
const clip: SwitchParameter = { kind: "switch", name: "clip", default: true, word: "unclipped" };

test("the examples in parameter-value.ts hold", () => {
  const examples = examplesOf("src/engine/method/parameter-value.ts");
  expect(examples).toHaveLength(3);
  for (const { expression, result } of examples)
    expect(evaluate(expression, { numberOf, switchOf, textOf })).toEqual(evaluate(result, {}));
});

test("what a choice gives wins over the default, also 0 and false", () => {
  expect(numberOf(points, { points: 0 })).toBe(0);
  expect(switchOf(clip, { clip: false })).toBe(false);
});

test("a value of the other kind does not count as given", () => {
  expect(numberOf(points, { points: true })).toBe(5);
  expect(switchOf(clip, { clip: 0 })).toBe(true);
});
