import { readdirSync } from "node:fs";
import { join } from "node:path";
import * as coherence from "../../../src/engine/coherence";
import { correlationMatrix } from "../../../src/engine/coherence/correlation-matrix";
import { covariance } from "../../../src/engine/coherence/covariance";
import { inversions } from "../../../src/engine/coherence/inversions";
import { pairs } from "../../../src/engine/coherence/pairs";
import { evaluate, examplesOf } from "../../support/examples";

const names = { ...coherence, correlationMatrix, covariance, inversions, pairs };
const folder = "src/engine/coherence";
const files = readdirSync(join(__dirname, "../../..", folder)).filter((file) => file !== "index.ts");

/** Equal but for the last bits, which a documented fraction does not state. */
const close = (result: unknown): unknown =>
  typeof result === "number" ? expect.closeTo(result, 12) : result;

test.each(files)("the example in %s holds", (file) => {
  const examples = examplesOf(join(folder, file));
  expect(examples.length).toBeGreaterThan(0);
  for (const { expression, result } of examples)
    expect(evaluate(expression, names)).toEqual(close(evaluate(result, names)));
});
