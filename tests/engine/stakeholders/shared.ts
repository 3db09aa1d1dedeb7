import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Comparison, createModel, type Model, type Stakeholder } from "../../../src/engine";
import { at } from "../../../src/engine/internal";

interface Golden {
  readonly points: readonly (readonly number[])[];
  readonly distances: readonly (readonly number[])[];
  readonly clusters: Readonly<Record<string, readonly number[]>>;
  readonly silhouettes: Readonly<Record<string, number>>;
  readonly values: readonly (readonly number[])[];
  readonly ranks: readonly (readonly number[])[];
  readonly median: readonly number[];
  readonly topFive: readonly number[];
  readonly disputed: number;
  readonly mean: readonly number[];
  readonly medianWeights: readonly number[];
  readonly geometric: readonly number[];
  readonly agreement: number;
  readonly deviation: readonly number[];
}

/** Made by golden/opinions.py with NumPy and SciPy. */
export const golden = JSON.parse(readFileSync(join(__dirname, "golden", "opinions.json"), "utf8")) as Golden; // the script's own form

const codes = ["a", "b", "c", "d"];

/** 20 units and 4 indicators below one index, without normalisation: the scores are weighted means of the values. */
export const goldenModel: Model = createModel({
  units: golden.values.map((_, i) => `U${i + 1}`),
  indicators: codes.map((code, j) => ({ code, values: golden.values.map((row) => at(row, j)) })),
  method: { normalisation: "none" },
});

export const participants: readonly Stakeholder[] = golden.points.map((row, k) => ({
  participant: `P${k + 1}`,
  group: k < 6 ? "Cities" : null,
  points: Object.fromEntries(codes.map((code, j) => [code, at(row, j)])),
  comparisons: [],
}));

/** An index of two capabilities with two indicators each. */
export const twoLevels: Model = createModel({
  units: ["U1", "U2", "U3"],
  indicators: [
    { code: "p1", parent: "P", values: [1, 50, 100] },
    { code: "p2", parent: "P", values: [10, 20, 90], weight: 3 },
    { code: "q1", parent: "Q", values: [90, 40, 10] },
    { code: "q2", parent: "Q", values: [100, 30, 1] },
  ],
  aggregates: [{ code: "Index" }, { code: "P", parent: "Index" }, { code: "Q", parent: "Index" }],
  method: { normalisation: "none" },
});

export const says = (
  participant: string,
  points: Readonly<Record<string, number>>,
  comparisons: readonly Comparison[] = [],
): Stakeholder => ({ participant, group: null, points, comparisons });

/** The upper half of a comparison in pairs, row by row, as a square. */
export function compared(elements: readonly string[], upper: readonly (readonly number[])[]): Comparison {
  const ratios = elements.map((_, r) =>
    Float64Array.from(elements, (__, c) => {
      if (r === c) return 1;
      return r < c ? at(at(upper, r), c - r - 1) : 1 / at(at(upper, c), r - c - 1);
    }),
  );
  return { expert: "", elements, ratios };
}
