import { add, cases, compare, divide, isPresent, number, when } from "../tree/build";
import type { Expression } from "../tree/expression";

/** The median of the values of a row that are there; missing where none is. */
export function medianOf(values: readonly Expression[]): Expression {
  const sorted: Expression = { kind: "sorted", values };
  const count = add(...values.map((value) => when(isPresent(value), number(1), number(0))));
  return cases(
    values.map((_, k) => {
      const [low, high] = [Math.ceil((k + 1) / 2), Math.floor((k + 1) / 2) + 1];
      const item = (place: number): Expression => ({ kind: "item", list: sorted, place });
      const middle = low === high ? item(low) : divide(add(item(low), item(high)), number(2));
      return [compare(count, "=", number(k + 1)), middle] as const;
    }),
  );
}
