import { join } from "node:path";
import * as chiSquare from "../../../src/engine/numerics/chi-square";
import { continuedFraction } from "../../../src/engine/numerics/continued-fraction";
import { logGamma } from "../../../src/engine/numerics/log-gamma";
import { studentTails } from "../../../src/engine/numerics/student";
import { evaluate, examplesOf } from "../../support/examples";

const names = { ...chiSquare, continuedFraction, logGamma, studentTails };
const folder = "src/engine/numerics";
const files = ["chi-square.ts", "continued-fraction.ts", "log-gamma.ts", "student.ts"];

/** Equal but for the last bits, which a documented fraction does not state. */
const close = (result: unknown): unknown =>
  typeof result === "number" ? expect.closeTo(result, 12) : result;

test.each(files)("the example in %s holds", (file) => {
  const examples = examplesOf(join(folder, file));
  expect(examples.length).toBeGreaterThan(0);
  for (const { expression, result } of examples)
    expect(evaluate(expression, names)).toEqual(close(evaluate(result, names)));
});
