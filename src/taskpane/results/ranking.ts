import { thinUnits, type Results } from "../../engine";
import { classOfUnit, type UnitClass } from "../../workbook/unit-points";
import { unitLabels } from "../../workbook/unit-labels";
import { folded } from "../strings/folded";

/** One unit in the ranking of a node. */
export interface RankedUnit {
  /** Position in `model.units`. */
  readonly position: number;
  readonly code: string;
  readonly name: string;
  readonly group: string | null;
  readonly score: number;
  readonly rank: number;
  /** Class of the score; null where the node has no classes. */
  readonly class: UnitClass | null;
  /** Share of the weight that the unit has figures for, 0..1; null where that is half or more. */
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

/** The units that search and group leave, by their rank at a node; units without a score come last. */
export function ranking(results: Results, { node, search, group }: RankingChoice): readonly RankedUnit[] {
  const { units } = results.model;
  const labels = groupLabels(results);
  const names = unitLabels(units);
  const thin = new Map(thinUnits(results, node).map(({ unit, share }) => [unit, share]));
  const wanted = folded(search);
  return units
    .map((unit, position) => ({
      position,
      code: unit.code,
      name: names[position] ?? unit.code,
      group: labels?.[position] ?? null,
      score: results.scores[node]?.[position] ?? NaN,
      rank: results.ranks[node]?.[position] ?? NaN,
      class: classOfUnit(results, node, position),
      thin: thin.get(position) ?? null,
    }))
    .filter((unit) => group === "" || unit.group === group)
    .filter(({ code, name }) => wanted === "" || folded(`${name} ${code}`).includes(wanted))
    .sort((a, b) => orLast(a.rank) - orLast(b.rank) || a.position - b.position);
}

/** Label of each unit in the column that the method groups by; null where it has no groups. */
export function groupLabels({ model }: Pick<Results, "model">): readonly (string | null)[] | null {
  return model.groups.find(({ code }) => code === model.method.group)?.labels ?? null;
}

const orLast = (rank: number): number => (Number.isNaN(rank) ? Number.MAX_VALUE : rank);
