import {
  add,
  and,
  ascending,
  asDouble,
  column,
  compare,
  descending,
  isPresent,
  number,
  subtract,
  windowOf,
} from "../tree/build";
import type { Expression } from "../tree/expression";
import { type Join, type NamedSelect, select, step } from "../tree/query";

/** A count of the scores that come before a score by more than a tie. */
export interface Beyond {
  /** Name of the count. */
  readonly name: string;
  /** The column of scores in units of a tie. */
  readonly key: string;
  /** Whether higher scores are counted; else lower ones. */
  readonly isAbove: boolean;
  /** The column of the group within which is counted; null for all units. */
  readonly group: string | null;
}

/**
 * Steps that make a count, exactly: every score stands in the order once as itself, which counts, and once a tie further
 * on, which does not; there the scores that came before are those that are beyond it. One order of two narrow columns,
 * where a frame by the distance of keys is searched for every row.
 */
export function countedBeyond({ name, key, isAbove, group }: Beyond, from: string): readonly NamedSelect[] {
  const kept = group === null ? [] : [["part", column(group)] as const];
  const isScored = isPresent(column(key));
  const row = (place: Expression, counts: number) =>
    select(step(from), [["unit", column("unit")], ...kept, ["place", place], ["counts", number(counts)]], {
      where: group === null ? isScored : and(isScored, isPresent(column(group))),
    });
  const further = isAbove ? add(column(key), number(1)) : subtract(column(key), number(1));
  const order = isAbove ? descending(column("place")) : ascending(column("place"));
  const total = windowOf({
    function: { aggregate: "sum", of: column("counts") },
    partition: group === null ? [] : [column("part")],
    order: [order, descending(column("counts"))],
    frame: "rows up to here",
  });
  return [
    {
      name: `${name}_places`,
      comment: `scores of ${key}, and the same a tie ${isAbove ? "higher" : "lower"}`,
      select: { ...row(column(key), 1), union: [row(further, 0)] },
    },
    {
      name,
      comment: `how many scores are ${isAbove ? "above" : "below"} each${group === null ? "" : `, by ${group}`}`,
      select: select(step(`${name}_places`), [
        ["unit", column("unit")],
        ["counts", column("counts")],
        ["total", asDouble(total)],
      ]),
    },
  ];
}

/** The join that brings a count to its unit. */
export const joinedCount = ({ name }: Beyond, from: string): Join => ({
  kind: "left",
  from: step(name),
  on: and(
    compare(column("unit", from), "=", column("unit", name)),
    compare(column("counts", name), "=", number(0)),
  ),
});

/** The count in a row that it was joined to. */
export const countOfUnit = ({ name }: Beyond): Expression => column("total", name);
