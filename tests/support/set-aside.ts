import { createModel, type Method } from "../../src/engine";
import { fixtureText } from "./fixtures";

/** By exact fractions: tests/fixtures/set-aside/make.py. */
interface Expected {
  readonly tree: Readonly<Record<string, readonly string[]>>;
  readonly weights: Readonly<Record<string, number>>;
  readonly values: Readonly<Record<string, readonly (number | null)[]>>;
  readonly cases: readonly {
    readonly equal: boolean;
    readonly share: number;
    readonly counted: boolean;
    readonly scores: Readonly<Record<string, readonly (number | null)[]>>;
  }[];
}

// The file is what the script writes.
export const { tree, weights, values, cases } = JSON.parse(
  fixtureText("set-aside/set-aside.json"),
) as Expected;
const parentOf = (code: string): string | null =>
  Object.keys(tree).find((node) => tree[node]?.includes(code)) ?? null;

const indicators = Object.entries(values).map(([code, own]) => ({
  ...{ code, parent: parentOf(code) ?? "", weight: weights[code] ?? 1, values: own.map((x) => x ?? NaN) },
}));
/** The table of the script: a model whose rule is still the default. */
export const table = createModel({
  units: indicators[0]!.values.map((_, i) => `u${i + 1}`),
  indicators,
  aggregates: Object.keys(tree).map((code) => ({ code, parent: parentOf(code), weight: weights[code] ?? 1 })),
});
export const rule = (share: number, counted: boolean): Method["missing"] => ({
  rule: "share",
  share,
  ...(counted && { setAside: "counts" }),
});
