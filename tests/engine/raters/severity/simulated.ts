import { normalVariate, type Rating, streams } from "../../../../src/engine";

export interface Simulated {
  readonly ratings: readonly Rating[];
  /** Severities by rater, with mean 0. */
  readonly severities: Readonly<Record<string, number>>;
}

const thresholds = [-1.8, -0.6, 0.6, 1.8];

/** Ratings that the model of the engine would give, on levels 1 to 5, with `each` of the raters for every cell. */
export function simulated(
  seed: number,
  { units, items, raters, each }: Readonly<Record<"units" | "items" | "raters" | "each", number>>,
): Simulated {
  const [stream] = streams(seed, 1);
  const next = stream!;
  const normals = (count: number, spread: number) =>
    Array.from({ length: count }, () => spread * normalVariate(next));
  const [measures, difficulties, drawn] = [normals(units, 1), normals(items, 0.7), normals(raters, 0.7)];
  const mean = drawn.reduce((sum, x) => sum + x, 0) / raters;
  const severities = drawn.map((x) => x - mean);
  const ratings = measures.flatMap((measure, u) =>
    difficulties.flatMap((difficulty, i) =>
      some(raters, each, next).map((r) => ({
        unit: `U${u}`,
        item: `I${i}`,
        rater: `R${r}`,
        level: drawnLevel(measure - difficulty - severities[r]!, next),
      })),
    ),
  );
  return { ratings, severities: Object.fromEntries(severities.map((x, r) => [`R${r}`, x])) };
}

function some(count: number, each: number, next: () => number): readonly number[] {
  const all = Array.from({ length: count }, (_, k) => k);
  return Array.from({ length: each }, () => all.splice(Math.floor(next() * all.length), 1)[0]!);
}

/** The highest level whose chance of being passed is above the number drawn. */
function drawnLevel(eta: number, next: () => number): number {
  const odds = [1];
  for (const threshold of thresholds) odds.push(odds.at(-1)! * Math.exp(eta - threshold));
  let left = next() * odds.reduce((sum, x) => sum + x, 0);
  const level = odds.findIndex((x) => (left -= x) < 0);
  return level < 0 ? odds.length : level + 1;
}
