import type { Plan } from "../plan";
import { column, compare } from "../tree/build";
import type { Expression } from "../tree/expression";
import { beside, type Join, type NamedSelect, select, step } from "../tree/query";
import { countedBeyond, countOfUnit, joinedCount } from "./counted-beyond";
import { beyondOf, countOfAll, hasHalves } from "./rank-counts";
import { rankNames } from "./rank-names";
import { asTheyAre, groupColumn } from "./wide";

/** Counts of each node by an order of its own, of the unit and the score alone, joined to the rows. */
export function countedApart(
  plan: Plan,
  nodes: readonly string[],
  keys: readonly (readonly [string, Expression])[],
  from: string,
): readonly NamedSelect[] {
  const group = groupColumn(plan);
  const totals = nodes.flatMap((name) => countsOfAll(plan, name, from));
  const counts = nodes.flatMap((name) => beyondOf(plan, name));
  return [
    {
      name: "keys",
      comment: "scores in units of the tolerance",
      isMadeOnce: true,
      select: select(
        step(from),
        [...asTheyAre(["unit", ...(group === null ? [] : [group])], from), ...keys, ...totals],
        { joins: [beside("largest")] },
      ),
    },
    ...counts.flatMap((count) => countedBeyond(count, "keys")),
    {
      name: "places",
      comment: "the rows with these counts",
      select: {
        ...select(
          step(from),
          [
            ...totals.map(([name]) => [name, column(name, "keys")] as const),
            ...counts.map((count) => [count.name, countOfUnit(count)] as const),
          ],
          {
            joins: [
              ...(totals.length === 0 ? [] : [ofUnit("keys", from)]),
              ...counts.map((count) => joinedCount(count, from)),
            ],
          },
        ),
        all: from,
      },
    },
  ];
}

const ofUnit = (name: string, from: string): Join => ({
  kind: "left",
  from: step(name),
  on: compare(column("unit", from), "=", column("unit", name)),
});

/** Numbers of scores, where ranks are shared as halves. */
function countsOfAll(plan: Plan, name: string, from: string): readonly (readonly [string, Expression])[] {
  if (!hasHalves(plan)) return [];
  const { count, groupCount } = rankNames(name);
  const group = groupColumn(plan);
  const score = column(name, from);
  return [
    [count, countOfAll(score, [])],
    ...(group === null ? [] : [[groupCount, countOfAll(score, [column(group, from)])] as const]),
  ];
}
