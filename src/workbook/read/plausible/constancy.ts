import type { ProblemDraft } from "../../problems";
import { figureText } from "../../problems/figure-text";
import type { Figures } from "./figures";

const minimumCount = 8;
const maximumShare = 0.9;
const smallestSpread = 1e-6;

/**
 * A problem when nine of ten units have the same figure, or all figures are nearly the same. When all are exactly the same,
 * the engine reports it.
 */
export function constancy({ sorted, title, header }: Figures): readonly ProblemDraft[] {
  const n = sorted.length;
  const [minimum = NaN] = sorted;
  const maximum = sorted[n - 1] ?? NaN;
  if (minimum === maximum) return [];
  const draft = (code: "figures-alike" | "figures-close", details: Record<string, string>): ProblemDraft => ({
    code,
    severity: "warning",
    cell: header,
    details: { title, ...details },
  });
  if (maximum - minimum < smallestSpread * Math.max(Math.abs(minimum), Math.abs(maximum)))
    return [draft("figures-close", { value: figureText(maximum) })];
  const same = longestRun(sorted);
  if (n < minimumCount || same.count < maximumShare * n) return [];
  return [
    draft("figures-alike", { count: String(same.count), known: String(n), value: figureText(same.value) }),
  ];
}

function longestRun(sorted: Float64Array): { readonly value: number; readonly count: number } {
  let best = { value: NaN, count: 0 };
  let start = 0;
  for (let i = 1; i <= sorted.length; i++) {
    if (i < sorted.length && sorted[i] === sorted[start]) continue;
    if (i - start > best.count) best = { value: sorted[start] ?? NaN, count: i - start };
    start = i;
  }
  return best;
}
