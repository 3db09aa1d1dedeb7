import { seeded } from "../workbook/random";

/** A parent of the framework and the codes of its children. */
export interface Family {
  readonly parent: string;
  readonly children: readonly string[];
}

/** How many times as important a row is as a column: a figure of 1 or more, or "1/3"; above the diagonal only. */
export interface Pairs {
  readonly expert: string;
  readonly family: Family;
  readonly ratios: readonly (readonly (number | string | null)[])[];
}

const seed = 7;
/** An element is at most this many times as important as its least important sibling. */
const maximumTimes = 4;
/** Maximum factor between a judgement and the value that the expert's other judgements imply. */
const maximumFactor = 1.25;

const times = (random: () => number): number => maximumTimes ** random();

/**
 * One expert's comparisons of the children of each parent, from a random generator. Like those of people, they are
 * not quite consistent.
 */
export function comparisons(expert: string, families: readonly Family[], stream: number): readonly Pairs[] {
  const random = seeded(seed + stream);
  return families.map((family) => {
    const importance = family.children.map(() => times(random));
    const ratios = importance.map((row, i) =>
      importance.map((column, j) => {
        if (i >= j) return i === j ? 1 : null;
        return inWords((row / column) * maximumFactor ** (2 * random() - 1));
      }),
    );
    return { expert, family, ratios };
  });
}

/** On Saaty's scale of whole numbers and their reciprocals. */
const inWords = (ratio: number): number | string =>
  ratio >= 1 ? Math.round(ratio) : Math.round(1 / ratio) === 1 ? 1 : `1/${Math.round(1 / ratio)}`;

/** Points of each expert for the children of each parent, 100 in all, in steps of five: by code of the element. */
export function points(
  experts: readonly string[],
  families: readonly Family[],
): ReadonlyMap<string, readonly number[]> {
  const random = seeded(seed);
  const given = new Map<string, number[]>();
  for (const { children } of families)
    for (let k = 0; k < experts.length; k++) {
      const wanted = children.map(() => times(random));
      const sum = wanted.reduce((total, one) => total + one, 0);
      const fives = wanted.map((one) => 5 * Math.round((20 * one) / sum));
      const rest = 100 - fives.reduce((total, five) => total + five, 0);
      children.forEach((code, i) => {
        const own = (fives[i] ?? 0) + (i === 0 ? rest : 0);
        given.set(code, [...(given.get(code) ?? []), own]);
      });
    }
  return given;
}
