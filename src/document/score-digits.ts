import { quantile } from "../engine";

/** Digits of scores, as the cells of the report have them: by how large nine scores of ten are at most. */
export function scoreDigits(scores: Float64Array): number {
  const size = quantile(
    scores.filter((score) => !Number.isNaN(score)).map((score) => Math.abs(score)),
    0.9,
  );
  if (size >= 20) return 1;
  return size >= 1.05 ? 2 : 3;
}
