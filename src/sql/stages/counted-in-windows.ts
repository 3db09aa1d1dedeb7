import type { Plan } from "../plan";
import { ascending, asDouble, column, descending, windowOf } from "../tree/build";
import type { Expression } from "../tree/expression";
import { beside, type NamedSelect, select, step } from "../tree/query";
import type { Beyond } from "./counted-beyond";
import { beyondOf, countOfAll, hasHalves } from "./rank-counts";
import { rankNames } from "./rank-names";
import { groupColumn } from "./wide";

/** Counts by windows over the rows, which are then made within ranges. */
export function countedInWindows(
  plan: Plan,
  nodes: readonly string[],
  keys: readonly (readonly [string, Expression])[],
  from: string,
): readonly NamedSelect[] {
  return [
    {
      name: "keys",
      comment: "scores in units of the tolerance",
      select: { ...select(step(from), keys, { joins: [beside("largest")] }), all: from },
    },
    {
      name: "places",
      comment: "how many scores are above each",
      select: {
        ...select(
          step("keys"),
          nodes.flatMap((name) => windowCounts(plan, name)),
        ),
        all: "keys",
      },
    },
  ];
}

function windowCounts(plan: Plan, name: string): readonly (readonly [string, Expression])[] {
  const { key, count, groupCount } = rankNames(name);
  const group = groupColumn(plan);
  return [
    ...beyondOf(plan, name).map((each) => [each.name, beyond(each)] as const),
    ...(hasHalves(plan) ? [[count, countOfAll(column(key), [])] as const] : []),
    ...(hasHalves(plan) && group !== null
      ? [[groupCount, countOfAll(column(key), [column(group)])] as const]
      : []),
  ];
}

/** How many scores come before a score by more than a tie. */
const beyond = ({ key, isAbove, group }: Beyond): Expression =>
  asDouble(
    windowOf({
      function: { aggregate: "count", of: column(key) },
      partition: group === null ? [] : [column(group)],
      order: [(isAbove ? descending : ascending)(column(key))],
      frame: "one before",
    }),
  );
