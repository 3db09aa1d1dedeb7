import type * as engine from "../../src/engine";
import type * as internal from "../../src/engine/internal";

/** What a line of docs/validation.md is about: a method of a registry by its name there, or a function of either door. */
export type Subject =
  | { readonly registry: RegistryName; readonly method: string }
  | { readonly function: keyof typeof engine | keyof typeof internal };

export const registryNames = [
  "imputations",
  "treatments",
  "normalisations",
  "weightings",
  "aggregations",
  "rankings",
] as const;
export type RegistryName = (typeof registryNames)[number];

/** Two columns that should be equal; null is missing. */
export interface Pair {
  readonly found: ArrayLike<number>;
  readonly expected: ArrayLike<number | null>;
}

/**
 * How a difference is measured, and the largest that is let pass. `relative`: to the expected value, or for what is near
 * zero to the largest of its column (1 at most). `absolute`: for what was published rounded. `exact`: ranks, counts, lists.
 */
export type Tolerance =
  { readonly kind: "exact" } | { readonly kind: "relative" | "absolute"; readonly most: number };

export const exact: Tolerance = { kind: "exact" };
/** What the README of the golden files asks for. */
export const golden: Tolerance = { kind: "relative", most: 1e-9 };
export const within = (most: number): Tolerance => ({ kind: "absolute", most });
export const relative = (most: number): Tolerance => ({ kind: "relative", most });

/** One thing that the engine computes, held against somebody else's answer. */
export interface Comparison {
  readonly subject: Subject;
  /** The other side: "file.json#case" of the golden files, a key of a TAI file, or what else it is, in words. */
  readonly against: string;
  /** Who computed the other side; the golden files say so themselves. */
  readonly source: string;
  readonly tolerance: Tolerance;
  readonly pairs: () => readonly Pair[];
}

/** How many numbers were compared, and how far apart the furthest are; infinitely where only one side has a value. */
export interface Measured {
  readonly numbers: number;
  readonly largest: number;
}

export function measure({ tolerance, pairs }: Pick<Comparison, "tolerance" | "pairs">): Measured {
  let numbers = 0;
  let largest = 0;
  for (const { found, expected } of pairs()) {
    if (found.length !== expected.length) return { numbers, largest: Infinity };
    const scale = Math.min(1, Math.max(0, ...Array.from(expected, (x) => Math.abs(x ?? 0) || 0)));
    numbers += expected.length;
    for (let i = 0; i < expected.length; i++) {
      const x = found[i]!;
      const y = expected[i] ?? NaN;
      if (x === y || (Number.isNaN(x) && Number.isNaN(y))) continue;
      const unit = tolerance.kind === "absolute" ? 1 : Math.max(Math.abs(y), scale);
      const apart = Math.abs(x - y) / unit;
      largest = Math.max(largest, Number.isNaN(apart) ? Infinity : apart);
    }
  }
  return { numbers, largest };
}

export const passes = ({ kind, ...tolerance }: Tolerance, { largest }: Measured): boolean =>
  largest <= (kind === "exact" ? 0 : (tolerance as { most: number }).most);
