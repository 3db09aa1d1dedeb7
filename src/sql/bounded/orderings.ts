import type { Window } from "../tree/expression";
import type { Select } from "../tree/query";
import { orderedWindows, windowKey } from "./windows-of";

/** A column in an order; several windows can share it. */
export interface Ordering {
  /** Name of the ordering in the steps. */
  readonly name: string;
  readonly key: string;
  readonly descending: boolean;
  /** Whether keys are in units of a tie: keys that round to the same number are in the same range. */
  readonly hasTies: boolean;
}

/** What is asked of an ordering. */
export type Place = "rank" | "before" | "total";

export interface OrderedSelect {
  readonly orderings: readonly Ordering[];
  /** What stands for a window, by `windowKey`. */
  readonly places: ReadonlyMap<string, { readonly ordering: Ordering; readonly place: Place }>;
}

/** The orders of all rows that a selection makes. */
export function orderingsOf({ columns }: Select): OrderedSelect {
  const windows = new Map(
    columns
      .flatMap(({ value }) => orderedWindows(value))
      .map((ordered) => [windowKey(ordered.window), ordered] as const),
  );
  const orderings = new Map<string, Ordering>();
  const places = new Map<string, { readonly ordering: Ordering; readonly place: Place }>();
  const ordered = [...windows.values()].filter(({ window }) => window.order.length > 0);
  const total = [...windows.values()].filter(({ window }) => window.order.length === 0);
  for (const { window, key } of [...ordered, ...total]) {
    const descending = window.order[0]?.descending ?? true;
    const id = JSON.stringify([key, descending]);
    const ordering = orderings.get(id) ?? {
      name: `order_${orderings.size + 1}`,
      key,
      descending,
      hasTies: window.frame === "one before",
    };
    orderings.set(id, ordering);
    places.set(windowKey(window), { ordering, place: placeOf(window) });
  }
  return { orderings: [...orderings.values()], places };
}

function placeOf({ function: of, frame, order }: Window): Place {
  if (of === "rank" && frame === null) return "rank";
  if (typeof of !== "string" && of.aggregate === "count") {
    if (frame === "one before") return "before";
    if (order.length === 0) return "total";
  }
  throw new Error("Such an order of all rows is not made within ranges.");
}
