import { readdirSync } from "node:fs";
import { join } from "node:path";
import { evaluate, examplesOf } from "../../support/examples";

const folder = "src/engine/coherence";
const root = join(__dirname, "../../..");
const files = [
  ...readdirSync(join(root, folder)).filter((file) => file.endsWith(".ts") && file !== "index.ts"),
  "local-linear/local-linear.ts",
];
/** Everything that the files export, so that a new one needs no line here. */
const names: Readonly<Record<string, unknown>> = Object.assign(
  {},
  ...files.map((file) => require(join(root, folder, file)) as object),
);

/** Equal but for the last bits, which a documented fraction does not state. */
const close = (result: unknown): unknown =>
  typeof result === "number" ? expect.closeTo(result, 12) : result;

test.each(files)("the example in %s holds", (file) => {
  const examples = examplesOf(join(folder, file));
  expect(examples.length).toBeGreaterThan(0);
  for (const { expression, result } of examples)
    expect(evaluate(expression, names)).toEqual(close(evaluate(result, names)));
});
