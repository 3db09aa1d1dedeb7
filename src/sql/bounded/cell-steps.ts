import {
  add,
  aggregate,
  asDouble,
  call,
  column,
  compare,
  isPresent,
  number,
  oneOf,
  subtract,
  when,
  and,
} from "../tree/build";
import type { Expression } from "../tree/expression";
import { type Join, type NamedSelect, select, step } from "../tree/query";
import type { Ordering } from "./orderings";
import { rangeOf } from "./range-of";

/** Names of the steps that order the rows of one step. */
export const stepNames = (of: string) => ({
  keys: `${of}__keys`,
  cells: `${of}__cells`,
  edges: `${of}__edges`,
  ranges: `${of}__ranges`,
  counts: `${of}__counts`,
  above: `${of}__above`,
  placed: `${of}__placed`,
  ranks: `${of}__ranks`,
});

type Names = ReturnType<typeof stepNames>;

/** What is ordered as cells, a row per unit and order, in which the first has the largest number; each with its range. */
export const cellSteps = (
  { keys, cells, edges, ranges: ranged }: Names,
  {
    from,
    orderings,
    ranges,
  }: { readonly from: string; readonly orderings: readonly Ordering[]; readonly ranges: number },
): readonly NamedSelect[] => [
  {
    name: keys,
    comment: "what is ordered, so that the first has the largest number",
    select: select(step(from), [
      ["unit", column("unit")],
      ...orderings.map(({ name, key, descending }) => {
        return [name, descending ? column(key) : subtract(number(0), column(key))] as const;
      }),
    ]),
  },
  {
    name: cells,
    comment: "one row per unit and order; ties round to the same number",
    select: select(
      {
        kind: "unpivot",
        step: keys,
        keep: ["unit"],
        columns: orderings.map(({ name }) => ({ column: name, label: name })),
        label: "ordering",
        value: "x",
      },
      [...asTheyAre(["unit", "ordering", "x"]), ["rounded", rounded(orderings)]],
    ),
  },
  {
    name: edges,
    comment: `edges between ${ranges} ranges of each order`,
    select: select(
      step(cells),
      [
        ["ordering", column("ordering")],
        ["edges", { kind: "edges", of: column("rounded"), ranges }],
      ],
      { groupBy: [column("ordering")] },
    ),
  },
  {
    name: ranged,
    comment: "the range of each cell",
    select: select(
      step(cells),
      [
        ...asTheyAre(["unit", "ordering", "x"], cells),
        ["place", rangeOf(column("rounded", cells), column("edges", edges), ranges)],
      ],
      { joins: [sent(edges, cells, ["ordering"])], where: isPresent(column("x", cells)) },
    ),
  },
];

/** The cells of each range, and of those above it. */
export const countSteps = ({ ranges, counts, above }: Names): readonly NamedSelect[] => [
  {
    name: counts,
    comment: "cells of each range",
    select: select(
      step(ranges),
      [...asTheyAre(["ordering", "place"]), ["cells", asDouble(aggregate("count", column("x")))]],
      { groupBy: [column("ordering"), column("place")] },
    ),
  },
  {
    name: above,
    comment: "cells of the ranges above, and of all",
    select: select(step(counts), [
      ...asTheyAre(["ordering", "place"]),
      ["above", subtract(sumOfCells(true), column("cells"))],
      ["total", sumOfCells(false)],
    ]),
  },
];

const sumOfCells = (isRunning: boolean): Expression => ({
  kind: "window",
  window: {
    function: { aggregate: "sum", of: column("cells") },
    partition: [column("ordering")],
    order: isRunning ? [{ by: column("place"), descending: true }] : [],
    frame: isRunning ? "rows up to here" : null,
  },
});

export const asTheyAre = (
  names: readonly string[],
  table: string | null = null,
): readonly (readonly [string, Expression])[] => names.map((name) => [name, column(name, table)] as const);

/** A few rows that every worker gets, by columns of the same names. */
export const sent = (name: string, beside: string, by: readonly string[]): Join => ({
  kind: "inner",
  from: step(name),
  on: and(...by.map((each) => compare(column(each, name), "=", column(each, beside)))),
  isSent: true,
});

/** What the range of a cell is found by. */
function rounded(orderings: readonly Ordering[]): Expression {
  const x = column("x");
  const tied = orderings.filter(({ hasTies }) => hasTies).map(({ name }) => name);
  const whole = asDouble(call("floor", add(x, number(0.5))));
  if (tied.length === 0) return x;
  return tied.length === orderings.length ? whole : when(oneOf(column("ordering"), tied), whole, x);
}
