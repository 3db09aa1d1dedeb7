import type { Model } from "../../../engine";
import type { AssessmentTables } from "../../assessment";

/** Numbers of the scales of the table Scale, from 1, by the code of their node; null is all indicators. */
export const scaleNumbers = ({ scale }: AssessmentTables): ReadonlyMap<string | null, number> =>
  new Map([...new Set(scale.map(({ node }) => node))].map((node, k) => [node, k + 1]));

/** The scale of an indicator: its own, else that of the nearest node above it, else that of all; 0 for none. */
export function scaleNumberOf(
  { framework }: Model,
  numbers: ReadonlyMap<string | null, number>,
  indicator: string,
): number {
  const parents = new Map(framework.map(({ code, parent }) => [code, parent]));
  for (let code: string | null = indicator; code !== null; code = parents.get(code) ?? null) {
    const found = numbers.get(code);
    if (found !== undefined) return found;
  }
  return numbers.get(null) ?? 0;
}
