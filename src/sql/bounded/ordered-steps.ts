import { add, aggregate, asDouble, column, compare, descending, text, when, windowOf } from "../tree/build";
import type { Expression } from "../tree/expression";
import { type NamedSelect, select, step } from "../tree/query";
import { asTheyAre, cellSteps, countSteps, sent, stepNames } from "./cell-steps";
import { type Ordering, orderingsOf, type Place } from "./orderings";
import { windowsReplaced } from "./windows-replaced";

/**
 * A step that orders all rows, as steps in which no worker gets them all: its keys as cells (a row per unit and key), edges
 * that cut the cells of a key into ranges of about the same size, the number of cells in the ranges above, and the order
 * within a range. `from` is the step that it reads, with one row per unit.
 */
export function orderedSteps(named: NamedSelect, from: string, ranges: number): readonly NamedSelect[] {
  const { orderings, places } = orderingsOf(named.select);
  const names = stepNames(named.name);
  const wanted = [
    ...new Map([...places.values()].map((one) => [placeName(one.ordering, one.place), one])).values(),
  ];
  return [
    ...cellSteps(names, { from, orderings, ranges }),
    ...countSteps(names),
    {
      name: names.placed,
      comment: "the place of each cell: after those in the ranges above, and those before it in its range",
      select: select(
        step(names.ranges),
        [
          ...asTheyAre(["unit", "ordering"], names.ranges),
          ...[...new Set(wanted.map(({ place }) => place))].map(
            (place) => [place, placed(names, place)] as const,
          ),
        ],
        { joins: [sent(names.above, names.ranges, ["ordering", "place"])] },
      ),
    },
    {
      name: names.ranks,
      comment: "the places of a unit in one row",
      select: select(
        step(names.placed),
        [
          ["placed_unit", column("unit")],
          ...wanted.map(({ ordering, place }) => {
            const isOwn = compare(column("ordering"), "=", text(ordering.name));
            return [placeName(ordering, place), aggregate("max", when(isOwn, column(place)))] as const;
          }),
        ],
        { groupBy: [column("unit")] },
      ),
    },
    {
      ...named,
      select: {
        ...named.select,
        columns: windowsReplaced(named.select.columns, (key) => {
          const found = places.get(key);
          return found === undefined ? null : column(placeName(found.ordering, found.place), names.ranks);
        }),
        joins: [
          ...named.select.joins,
          {
            kind: "left",
            from: step(names.ranks),
            on: compare(column("placed_unit", names.ranks), "=", column("unit", from)),
          },
        ],
      },
    },
  ];
}

const placeName = (ordering: Ordering, place: Place): string => `${ordering.name}__${place}`;

/** The place of a cell among all of its order. */
function placed({ ranges, above }: ReturnType<typeof stepNames>, place: Place): Expression {
  if (place === "total") return column("total", above);
  const within = windowOf({
    function: place === "rank" ? "rank" : { aggregate: "count", of: column("x", ranges) },
    partition: [column("ordering", ranges), column("place", ranges)],
    order: [descending(column("x", ranges))],
    frame: place === "rank" ? null : "one before",
  });
  return add(column("above", above), asDouble(within));
}
