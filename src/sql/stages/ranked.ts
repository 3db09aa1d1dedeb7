import { at, rounding } from "../../engine/internal";
import type { Plan } from "../plan";
import {
  add,
  aggregate,
  asDouble,
  ascending,
  call,
  column,
  compare,
  descending,
  divide,
  isPresent,
  multiply,
  number,
  subtract,
  when,
  windowOf,
} from "../tree/build";
import type { Expression, Order } from "../tree/expression";
import { beside, type NamedSelect, select, step } from "../tree/query";
import { asTheyAre, groupColumn, groupColumns } from "./wide";

/** Names of what ranking adds for a node. */
const rankNames = (name: string) => ({
  key: `${name}__key`,
  above: `${name}__above`,
  below: `${name}__below`,
  count: `${name}__count`,
  groupAbove: `${name}__group_above`,
  groupBelow: `${name}__group_below`,
  groupCount: `${name}__group_count`,
});

/** Aggregates, those nearest to the roots first. */
export const rankedNodes = ({ tree }: Plan): readonly number[] =>
  [...tree.depthFirst].filter((node) => at(tree.column, node) < 0);

/**
 * Steps that count the scores above each score: scores in units of the tolerance, so that a difference of 1 is more than a tie.
 * Counting takes an order of all rows; it is the only stage that does.
 */
export function rankedSteps(plan: Plan, from: string): readonly NamedSelect[] {
  const nodes = rankedNodes(plan).map((node) => at(plan.nodes, node));
  const isApart = plan.writer.ordersApart;
  const largest: NamedSelect = {
    name: "largest",
    comment:
      "the largest absolute score of each aggregate: scores closer than a thousand-millionth of it tie",
    select: select(
      step(from),
      nodes.map((name) => [`${name}__largest`, aggregate("max", call("abs", column(name)))] as const),
    ),
  };
  const keys: NamedSelect = {
    name: "keys",
    comment: "scores in units of the tolerance",
    select: {
      ...select(
        step(from),
        [
          ...(isApart ? asTheyAre(["unit", ...groupColumns(plan)], from) : []),
          ...nodes.map((name) => {
            const most = column(`${name}__largest`, "largest");
            const unit = when(compare(most, ">", number(0)), multiply(most, number(rounding)), number(1));
            return [rankNames(name).key, divide(column(name, from), unit)] as const;
          }),
        ],
        { joins: [beside("largest")] },
      ),
      all: isApart ? null : from,
    },
  };
  const counted = nodes.flatMap((name) => counts(plan, name));
  const comment = "how many scores are above each";
  const unit = column("unit");
  if (isApart)
    return [
      largest,
      keys,
      { name: "counts", comment, select: select(step("keys"), [["unit", unit], ...counted]) },
      withCounts(
        from,
        counted.map(([name]) => name),
      ),
    ];
  return [
    largest,
    keys,
    { name: "places", comment, select: { ...select(step("keys"), counted), all: "keys" } },
  ];
}

/** The rows with the counts of their scores, which were made apart: each order of all rows would carry every column. */
const withCounts = (from: string, names: readonly string[]): NamedSelect => ({
  name: "places",
  comment: "the rows with these counts",
  select: {
    ...select(
      step(from),
      names.map((name) => [name, column(name, "counts")] as const),
      {
        joins: [
          {
            kind: "left",
            from: step("counts"),
            on: compare(column("unit", from), "=", column("unit", "counts")),
          },
        ],
      },
    ),
    all: from,
  },
});

function counts(plan: Plan, name: string): readonly (readonly [string, Expression])[] {
  const { key, above, below, count, groupAbove, groupBelow, groupCount } = rankNames(name);
  const group = groupColumn(plan);
  const halves = plan.index.method.ranks === "fractional";
  const among = (partition: readonly Expression[], names: readonly [string, string, string]) => [
    [names[0], beyond(plan, key, descending(column(key)), partition)] as const,
    ...(halves
      ? [
          [names[1], beyond(plan, key, ascending(column(key)), partition)] as const,
          [names[2], all(key, partition)] as const,
        ]
      : []),
  ];
  return [
    ...among([], [above, below, count]),
    ...(group === null ? [] : among([column(group)], [groupAbove, groupBelow, groupCount])),
  ];
}

/** How many scores come before a score by more than a tie. */
function beyond({ writer }: Plan, key: string, order: Order, partition: readonly Expression[]): Expression {
  if (writer.hasRangeFrames)
    return asDouble(
      windowOf({
        function: { aggregate: "count", of: column(key) },
        partition,
        order: [order],
        frame: "one before",
      }),
    );
  const rounded = { ...order, by: call("floor", add(order.by, number(0.5))) };
  return subtract(
    asDouble(windowOf({ function: "rank", partition, order: [rounded], frame: null })),
    number(1),
  );
}

const all = (key: string, partition: readonly Expression[]): Expression =>
  asDouble(
    windowOf({ function: { aggregate: "count", of: column(key) }, partition, order: [], frame: null }),
  );

/** The rank of a node in the result, or within the group; missing without a score. */
export function rankOf(plan: Plan, name: string, within: boolean): Expression {
  const names = rankNames(name);
  const group = groupColumn(plan);
  const above = column(within ? names.groupAbove : names.above);
  const below = column(within ? names.groupBelow : names.below);
  const count = column(within ? names.groupCount : names.count);
  const has = isPresent(column(name));
  const condition: Expression =
    within && group !== null
      ? { kind: "binary", operator: "AND", terms: [has, isPresent(column(group))] }
      : has;
  switch (plan.index.method.ranks) {
    case "competition":
      return when(condition, add(above, number(1)));
    case "fractional": {
      const others = subtract(count, number(1), above, below);
      return when(condition, add(above, number(1), divide(others, number(2))));
    }
    case "dense": {
      const partition = [
        when(has, number(1), number(0)),
        ...(within && group !== null ? [column(group)] : []),
      ];
      const dense = windowOf({ function: "dense_rank", partition, order: [ascending(above)], frame: null });
      return when(condition, asDouble(dense));
    }
  }
}
