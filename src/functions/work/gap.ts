import { extent, median } from "../../engine";
import { isGiven } from "../cells/given";
import { oneLabelPerUnit } from "../cells/one-label-per-unit";
import { listOf, spilledLike } from "../cells/table";
import { refuse } from "../cells/refuse";
import { oneOf } from "../cells/words";

/** How far each score is behind a reference: the reference minus the score. */
export function gap(scores: unknown[][], reference?: unknown, groups?: unknown[][]): unknown[][] {
  const list = listOf(scores, "Scores");
  const referenceOf = referencesOf(list, reference, groups);
  return spilledLike(scores, [list.map((score, unit) => referenceOf(unit) - score)]);
}

/** The reference of each unit, by its place; missing where its group has no score. */
function referencesOf(scores: Float64Array, reference: unknown, groups: unknown): (unit: number) => number {
  if (typeof reference === "number") return () => reference;
  const word = oneOf("Reference", ["best", "median", "group median"], reference);
  if (word !== "group median") {
    const found = word === "best" ? extent(scores).maximum : median(scores);
    return () => found;
  }
  if (!isGiven(groups)) return refuse("The reference group median needs Groups: one label per score.");
  const labels = oneLabelPerUnit(groups, scores.length);
  const medianOf = (label: string | null): number =>
    label === null ? NaN : median(scores.filter((_, unit) => labels[unit] === label));
  const medians = new Map([...new Set(labels)].map((label) => [label, medianOf(label)]));
  return (unit) => medians.get(labels[unit] ?? null) ?? NaN;
}
