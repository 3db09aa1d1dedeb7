import { replicateAt } from "../../../src/engine/uncertainty";
import { scales } from "./golden-choices";

describe("replicateAt", () => {
  const { minmax, zscore } = scales;
  const inputs = [
    { change: "normalisation", choices: [minmax!, zscore!] },
    { change: "weight", node: "index", share: 0.2 },
    { change: "leave-one-out", indicators: ["a", "b", "c"] },
  ] as const;

  test("picks choices by equal parts of 0..1, and weights on the line from -share to +share", () => {
    const weightFactors = { index: 1.1 };
    expect(replicateAt(inputs, [0.5, 0.75, 0.34])).toEqual({
      normalisation: zscore,
      weightFactors,
      leftOut: "b",
    });
    expect(replicateAt(inputs, [0.49, 0.5, 0]).normalisation).toBe(minmax);
  });

  test("an empty list of choices is refused", () => {
    expect(() => replicateAt([{ change: "aggregation", choices: [] }], [0.5])).toThrow(RangeError);
  });
});
