import { coverage, isThin, type Results } from "../../engine";
import { unitLabels } from "../../workbook/unit-labels";

/** One unit in the ranking of a node. */
export interface RankedUnit {
  /** Position in `model.units`. */
  readonly position: number;
  readonly code: string;
  readonly name: string;
  readonly group: string | null;
  readonly score: number;
  readonly rank: number;
  /** Share of the weight that the unit has figures for, 0..1, where that is less than half; else null. */
  readonly thin: number | null;
}

export interface RankingChoice {
  /** Position of the node that is ranked by. */
  readonly node: number;
  /** What the name or code must contain; case and accents do not matter. */
  readonly search: string;
  /** Label of a group; empty for all units. */
  readonly group: string;
}

/** The units by their rank at a node, best first and those without a score last, as far as search and group let them. */
export function ranking(results: Results, { node, search, group }: RankingChoice): readonly RankedUnit[] {
  const { units } = results.model;
  const labels = groupLabels(results);
  const names = unitLabels(units);
  const shares = coverage(results, node);
  const wanted = folded(search);
  return units
    .map((unit, position) => ({
      position,
      code: unit.code,
      name: names[position] ?? unit.code,
      group: labels?.[position] ?? null,
      score: results.scores[node]?.[position] ?? NaN,
      rank: results.ranks[node]?.[position] ?? NaN,
      thin: thinShare(results, node, position, shares[position] ?? NaN),
    }))
    .filter((unit) => group === "" || unit.group === group)
    .filter(({ code, name }) => wanted === "" || folded(`${name} ${code}`).includes(wanted))
    .sort((a, b) => orLast(a.rank) - orLast(b.rank) || a.position - b.position);
}

/** Label of each unit in the column that the method groups by; null when it groups by none. */
export function groupLabels({ model }: Pick<Results, "model">): readonly (string | null)[] | null {
  return model.groups.find(({ code }) => code === model.method.group)?.labels ?? null;
}

const thinShare = (results: Results, node: number, unit: number, share: number): number | null =>
  isThin(share) && !Number.isNaN(results.scores[node]?.[unit] ?? NaN) ? share : null;

const orLast = (rank: number): number => (Number.isNaN(rank) ? Number.MAX_VALUE : rank);

/** Without case and accents: "São" is found by "sao". */
const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .trim();
