import { column, compare, isPresent } from "../tree/build";
import { type Join, type NamedSelect, type Query, select, step } from "../tree/query";
import { orderedWindows, windowKey } from "./windows-of";
import { windowsReplaced } from "./windows-replaced";

/**
 * A query whose ranks of all rows are made apart, each of the unit and its figure alone, and joined to the rows: an order
 * in place carries every column of its step, so that many orders of a wide step are slow and take much memory.
 */
export const ordersApart = ({ steps, final }: Query): Query => ({ steps: steps.flatMap(apart), final });

function apart(named: NamedSelect): readonly NamedSelect[] {
  const { from } = named.select;
  if (from.kind !== "step") return [named];
  const ordered = named.select.columns
    .flatMap(({ value }) => orderedWindows(value))
    .filter(({ window }) => window.function === "rank");
  const ranks = [
    ...new Map(ordered.map(({ window, key }) => [windowKey(window), { window, key }] as const)),
  ].map(([id, one], k) => ({ ...one, id, name: `${named.name}__order_${k + 1}` }));
  if (ranks.length === 0) return [named];
  const stepOf = new Map(ranks.map(({ id, name }) => [id, name] as const));
  const joins = ranks.map(({ name }): Join => {
    return {
      kind: "left",
      from: step(name),
      on: compare(column("unit", name), "=", column("unit", from.name)),
    };
  });
  return [
    ...ranks.map(({ name, key, window }): NamedSelect => ({
      name,
      comment: `ranks by ${key}`,
      select: select(
        step(from.name),
        [
          ["unit", column("unit")],
          ["place", { kind: "window", window }],
        ],
        { where: isPresent(column(key)) },
      ),
    })),
    {
      ...named,
      select: {
        ...named.select,
        columns: windowsReplaced(named.select.columns, (key) => {
          const name = stepOf.get(key);
          return name === undefined ? null : column("place", name);
        }),
        joins: [...named.select.joins, ...joins],
      },
    },
  ];
}
