import type { Expression, Window } from "../tree/expression";
import { partsOf } from "../tree/mentions";

/** An order of all rows: a rank, or how many rows are before by more than a tie. */
export interface Ordered {
  readonly window: Window;
  /** The column that is ordered. */
  readonly key: string;
}

/** The windows of an expression that order, or count, all rows of the table; each once. */
export function orderedWindows(expression: Expression): readonly Ordered[] {
  if (expression.kind !== "window") return partsOf(expression).flatMap(orderedWindows);
  const { window } = expression;
  const of = window.order[0]?.by ?? (typeof window.function === "string" ? null : window.function.of);
  if (window.partition.length > 0 || of?.kind !== "column") return [];
  return [{ window, key: of.name }];
}

/** The same window has the same text. */
export const windowKey = (window: Window): string => JSON.stringify(window);
