import type { SensitivityDesign } from "../sensitivity";
import type { Replicate } from "../uncertainty";
import type { Part } from "./job";

/**
 * Divides a design into parts of the given number of replicates.
 *
 * @example replicateParts([{}, {}, {}], 2).map(({ from }) => from) // [0, 2]
 */
export const replicateParts = (design: readonly Replicate[], size: number): readonly Part[] =>
  begins(design.length, size).map((from) => ({
    kind: "replicates",
    from,
    design: design.slice(from, from + size),
  }));

/**
 * Divides a sensitivity design into parts of the given number of rows.
 *
 * @example rowParts(sensitivityDesign(8, 2, 1), 4).map(({ from }) => from) // [0, 4]
 */
export const rowParts = ({ a, b }: SensitivityDesign, size: number): readonly Part[] =>
  begins(a.length, size).map((from) => ({
    kind: "rows",
    from,
    design: { a: a.slice(from, from + size), b: b.slice(from, from + size) },
  }));

/**
 * Divides a design of claims into parts of the given number of replicates.
 *
 * @example claimParts(5, 2).map(({ from }) => from) // [0, 2, 4]
 */
export const claimParts = (replicates: number, size: number): readonly Part[] =>
  begins(replicates, size).map((from) => ({
    kind: "claims",
    from,
    replicates: Math.min(size, replicates - from),
  }));

const begins = (length: number, size: number): readonly number[] =>
  Array.from({ length: Math.ceil(length / size) }, (_, k) => k * size);
