import type { AggregateName, Expression, FunctionName, Operator, Order, Window } from "./expression";

export const column = (name: string, table: string | null = null): Expression => ({
  kind: "column",
  table,
  name,
});
export const number = (value: number): Expression => ({ kind: "number", value });
export const text = (value: string): Expression => ({ kind: "text", value });
export const missing: Expression = { kind: "null", type: "double" };
export const missingText: Expression = { kind: "null", type: "text" };

const joined =
  (operator: Operator) =>
  (...terms: readonly Expression[]): Expression => {
    const [only, ...more] = terms;
    return only !== undefined && more.length === 0 ? only : { kind: "binary", operator, terms };
  };

export const add = joined("+");
export const subtract = joined("-");
export const multiply = joined("*");
export const divide = joined("/");
export const and = joined("AND");
export const or = joined("OR");

export const compare = (left: Expression, operator: Operator, right: Expression): Expression => ({
  kind: "binary",
  operator,
  terms: [left, right],
});

export const isMissing = (of: Expression): Expression => ({ kind: "isNull", of, negated: false });
export const isPresent = (of: Expression): Expression => ({ kind: "isNull", of, negated: true });

/** CASE WHEN ... THEN ... ELSE ... END; without `otherwise` it is missing. */
export const when = (
  condition: Expression,
  then: Expression,
  otherwise: Expression | null = null,
): Expression => ({
  kind: "case",
  branches: [{ when: condition, then }],
  otherwise,
});

/** The first branch whose condition holds. */
export const cases = (
  branches: readonly (readonly [Expression, Expression])[],
  otherwise: Expression | null = null,
): Expression =>
  branches.length === 0
    ? (otherwise ?? missing)
    : { kind: "case", branches: branches.map(([if_, then]) => ({ when: if_, then })), otherwise };

export const call = (name: FunctionName, ...args: readonly Expression[]): Expression => ({
  kind: "call",
  name,
  args,
});
export const aggregate = (name: AggregateName, of: Expression): Expression => ({
  kind: "aggregate",
  name,
  of,
});
export const quantile = (of: Expression, share: number): Expression => ({ kind: "quantile", of, share });
export const asDouble = (of: Expression): Expression => ({ kind: "double", of, fromData: false });
/** How many values are present, as a double. */
export const countOf = (of: Expression): Expression => asDouble(aggregate("count", of));
export const windowOf = (window: Window): Expression => ({ kind: "window", window });
export const ascending = (by: Expression): Order => ({ by, descending: false });
export const descending = (by: Expression): Order => ({ by, descending: true });
/** Whether a text is one of these. */
export const oneOf = (of: Expression, values: readonly string[]): Expression =>
  values.length === 1 ? compare(of, "=", text(values[0] ?? "")) : { kind: "oneOf", of, values };
