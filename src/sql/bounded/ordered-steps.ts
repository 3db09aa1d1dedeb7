import {
  add,
  aggregate,
  and,
  asDouble,
  call,
  column,
  compare,
  descending,
  isPresent,
  number,
  oneOf,
  subtract,
  text,
  when,
  windowOf,
} from "../tree/build";
import type { Expression } from "../tree/expression";
import { type Join, type NamedSelect, select, step } from "../tree/query";
import { type Ordering, orderingsOf, type Place } from "./orderings";
import { rangeOf } from "./range-of";
import { replaced } from "./replaced";
import { windowKey } from "./windows-of";

/**
 * A step that orders all rows, as steps in which no worker gets them all: its keys as cells (a row per unit and key), edges
 * that cut the cells of a key into ranges of about the same size, the number of cells in the ranges above, and the order
 * within a range. `from` is the step that it reads.
 */
export function orderedSteps(named: NamedSelect, from: string, ranges: number): readonly NamedSelect[] {
  const { orderings, places } = orderingsOf(named.select);
  const name = (part: string): string => `${named.name}__${part}`;
  const [cells, edges, ranged, counts, above, placed, wide] = [
    ...["cells", "edges", "ranges", "counts", "above", "placed", "ranks"],
  ].map(name) as [string, string, string, string, string, string, string]; // Seven in, seven out.
  const own = (ordering: Ordering, place: Place): string => `${ordering.name}__${place}`;
  const wanted = [
    ...new Map([...places.values()].map((one) => [own(one.ordering, one.place), one])).values(),
  ];
  const of = (step_: string, each: string): Expression => column(each, step_);
  const same = (left: string, right: string, names: readonly string[]): Expression =>
    and(...names.map((each) => compare(of(left, each), "=", of(right, each))));
  const keys = name("keys");
  return [
    {
      name: keys,
      comment: "what is ordered, so that the first has the largest number",
      select: select(step(from), [
        ["unit", column("unit")],
        ...orderings.map(
          ({ name: as, key, descending: isDescending }) =>
            [as, isDescending ? column(key) : subtract(number(0), column(key))] as const,
        ),
      ]),
    },
    {
      name: cells,
      comment: "one row per unit and order",
      select: select(
        {
          kind: "unpivot",
          step: keys,
          keep: ["unit"],
          columns: orderings.map(({ name: own_ }) => ({ column: own_, label: own_ })),
          label: "ordering",
          value: "x",
        },
        ["unit", "ordering", "x"].map((each) => [each, column(each)] as const),
      ),
    },
    {
      name: edges,
      comment: `edges between ${ranges} ranges of each order`,
      select: select(
        step(cells),
        [
          ["ordering", column("ordering")],
          ["edges", { kind: "edges", of: rounded(orderings), ranges }],
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
          ...["unit", "ordering", "x"].map((each) => [each, of(cells, each)] as const),
          ["place", rangeOf(rounded(orderings, cells), of(edges, "edges"), ranges)],
        ],
        { joins: [sent(edges, same(edges, cells, ["ordering"]))], where: isPresent(of(cells, "x")) },
      ),
    },
    {
      name: counts,
      comment: "cells of each range",
      select: select(
        step(ranged),
        [
          ["ordering", column("ordering")],
          ["place", column("place")],
          ["cells", asDouble(aggregate("count", column("x")))],
        ],
        { groupBy: [column("ordering"), column("place")] },
      ),
    },
    {
      name: above,
      comment: "cells of the ranges above",
      select: select(step(counts), [
        ["ordering", column("ordering")],
        ["place", column("place")],
        ["above", subtract(running, column("cells"))],
        ["total", total],
      ]),
    },
    {
      name: placed,
      comment: "the place of each cell: those in the ranges above, and those before it in its range",
      select: select(
        step(ranged),
        [
          ["unit", of(ranged, "unit")],
          ["ordering", of(ranged, "ordering")],
          ["rank", add(of(above, "above"), asDouble(within(ranged, "rank")))],
          ["before", add(of(above, "above"), asDouble(within(ranged, "before")))],
          ["total", of(above, "total")],
        ].map(([as, value]) => [as as string, value as Expression] as const), // Pairs of a name and its value.
        { joins: [sent(above, same(above, ranged, ["ordering", "place"]))] },
      ),
    },
    {
      name: wide,
      comment: "the places of a unit in one row",
      select: select(
        step(placed),
        [
          ["placed_unit", column("unit")],
          ...wanted.map(
            ({ ordering, place }) =>
              [
                own(ordering, place),
                aggregate("max", when(compare(column("ordering"), "=", text(ordering.name)), column(place))),
              ] as const,
          ),
        ],
        { groupBy: [column("unit")] },
      ),
    },
    {
      ...named,
      select: {
        ...named.select,
        columns: named.select.columns.map((one) => ({
          ...one,
          value: replaced(one.value, (part) => {
            const found = part.kind === "window" ? places.get(windowKey(part.window)) : undefined;
            return found ? of(wide, own(found.ordering, found.place)) : null;
          }),
        })),
        joins: [
          ...named.select.joins,
          { kind: "left", from: step(wide), on: compare(of(wide, "placed_unit"), "=", of(from, "unit")) },
        ],
      },
    },
  ];
}

const sent = (name: string, on: Expression): Join => ({
  kind: "inner",
  from: step(name),
  on,
  isSent: true,
});

/** What the range of a cell is found by. */
function rounded(orderings: readonly Ordering[], table: string | null = null): Expression {
  const x = column("x", table);
  const tied = orderings.filter(({ hasTies }) => hasTies).map(({ name }) => name);
  const whole = asDouble(call("floor", add(x, number(0.5))));
  if (tied.length === 0) return x;
  return tied.length === orderings.length ? whole : when(oneOf(column("ordering", table), tied), whole, x);
}

const running = windowOf({
  function: { aggregate: "sum", of: column("cells") },
  partition: [column("ordering")],
  order: [descending(column("place"))],
  frame: "rows up to here",
});

const total = windowOf({
  function: { aggregate: "sum", of: column("cells") },
  partition: [column("ordering")],
  order: [],
  frame: null,
});

/** The order within a range. */
const within = (ranged: string, place: "rank" | "before"): Expression =>
  windowOf({
    function: place === "rank" ? "rank" : { aggregate: "count", of: column("x", ranged) },
    partition: [column("ordering", ranged), column("place", ranged)],
    order: [descending(column("x", ranged))],
    frame: place === "rank" ? null : "one before",
  });
