import { at } from "../../at";
import { aggregate, type Aggregated } from "../../aggregate";
import type { Results } from "../../results";
import { type HeldRow, valuesOfRows } from "./held-row";
import { comparesUnits, type Scored, structureOf } from "./structure-of";

/** Scores of every node, one entry per row. */
export interface HeldNodes {
  /** By the position of the node in the framework; NaN missing or refused. */
  readonly scores: readonly Float64Array[];
  /** Whether a mean is not defined for the values of a row, at a node or below it: it has no score for that reason. */
  readonly isRefused: (node: number, row: number) => boolean;
}

/**
 * Scores of all nodes for a few rows: units with some of their normalised scores replaced, all other units as they are. Where
 * units are compared with each other, the whole table is scored again for each row.
 *
 * @example heldNodes(results, [{ unit: 0, scores: [] }]).scores[0][0] === results.scores[0][0] // true
 */
export function heldNodes(
  results: Scored & Pick<Results, "normalised">,
  rows: readonly HeldRow[],
): HeldNodes {
  const structure = structureOf(results);
  const rule = results.model.method.missing;
  if (structure.tree.roots.some((root) => comparesUnits(structure, root)))
    return joined(rows, (row) => {
      const valueOfRow = valuesOfRows([row]);
      return aggregate(structure, withRow(results.normalised, row), rule, undefined, (indicator, entry) =>
        entry === row.unit ? valueOfRow(indicator, 0) : undefined,
      );
    });
  const columns = results.normalised.map((column) => Float64Array.from(rows, ({ unit }) => at(column, unit)));
  rows.forEach((row, r) => {
    for (const { indicator, score } of row.scores) at(columns, indicator)[r] = score;
  });
  const { scores, present } = aggregate(
    structure,
    columns,
    rule,
    (entry) => at(rows, entry).unit,
    valuesOfRows(rows),
  );
  return {
    scores,
    isRefused: (node, row) => present[node]?.[row] === 1 && Number.isNaN(at(at(scores, node), row)),
  };
}

/** The table with one row replaced. */
const withRow = (table: readonly Float64Array[], { unit, scores }: HeldRow): readonly Float64Array[] => {
  const columns = [...table];
  for (const { indicator, score } of scores) columns[indicator] = at(columns, indicator).with(unit, score);
  return columns;
};

/** The row's unit out of each table. */
function joined(rows: readonly HeldRow[], scored: (row: HeldRow) => Aggregated): HeldNodes {
  const tables = rows.map(scored);
  const nodes = tables[0]?.scores.length ?? 0;
  return {
    scores: Array.from({ length: nodes }, (_, node) =>
      Float64Array.from(tables, ({ scores }, r) => at(at(scores, node), at(rows, r).unit)),
    ),
    isRefused: (node, row) => {
      const { scores, present } = at(tables, row);
      const { unit } = at(rows, row);
      return present[node]?.[unit] === 1 && Number.isNaN(at(at(scores, node), unit));
    },
  };
}
