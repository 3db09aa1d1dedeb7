import type { Choice, Method } from "../../../src/engine";
import type { Script, WeightStatistic } from "../../../src/sql";
import type { DialectName } from "../../../src/sql";
import { tableModel } from "./scored-table";
import { scriptOf } from "./script-of";

// A name of a registry; that it is one is checked by the engine, which scores the same method.
const choice = (method: string, parameters: Choice["parameters"] = {}) => ({ method, parameters }) as never;

const base = tableModel.method;
const scaled: Method = { ...base, imputation: choice("mean"), normalisation: choice("min-max") };

/** Weights from data, with set aside and constant indicators, missing values, levels that are normalised again, unit weights. */
export const weightVariants: readonly (readonly [title: string, method: Method])[] = [
  ["PCA", { ...scaled, weights: choice("PCA") }],
  ["PCA of what is there", { ...base, weights: choice("PCA", { cumulative: 0.9 }) }],
  ["factor analysis", { ...scaled, weights: choice("factor analysis") }],
  ["entropy", { ...base, weights: choice("entropy") }],
  ["CRITIC", { ...base, weights: choice("CRITIC"), normalisation: choice("share of maximum") }],
  [
    "CRITIC, normalised again",
    {
      ...scaled,
      weights: choice("CRITIC"),
      rescaling: { levels: { 2: choice("percentile rank") }, nodes: {} },
      aggregation: { default: choice("sum"), levels: {}, nodes: {} },
      missing: { rule: "share", share: 0.6 },
    },
  ],
  ["PCA, unit weights", { ...scaled, weights: choice("PCA"), unitWeights: "POP" }],
  ["entropy, unit weights", { ...base, weights: choice("entropy"), unitWeights: "POP" }],
  ["CRITIC, unit weights", { ...scaled, weights: choice("CRITIC"), unitWeights: "POP" }],
];

/** The script with the scores, after all passes for the weights. */
export async function withMadeWeights(
  dialect: DialectName,
  method: Method,
  run: (script: Script, kind: "parameters" | "weights", query: string) => Promise<readonly WeightStatistic[]>,
): Promise<Script> {
  let script = scriptOf(dialect, method);
  const weights: WeightStatistic[] = [];
  for (let pass = 0; pass < 9; pass++) {
    for (const { name, query } of script.steps) {
      if (name === "scores") return script;
      if (name === "parameters" || name === "weights") weights.push(...(await run(script, name, query)));
    }
    script = scriptOf(dialect, method, { weights });
  }
  throw new Error("The passes do not end.");
}
