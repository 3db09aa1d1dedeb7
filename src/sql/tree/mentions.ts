import type { Expression } from "./expression";

/** Whether an expression reads a column of the table. */
export function mentions(expression: Expression, table: string): boolean {
  return expression.kind === "column"
    ? expression.table === table
    : partsOf(expression).some((part) => mentions(part, table));
}

/** What an expression is made of. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "column":
    case "number":
    case "text":
    case "null":
      return [];
    case "binary":
      return expression.terms;
    case "case": {
      const { branches, otherwise } = expression;
      return [...branches.flatMap(({ when, then }) => [when, then]), ...(otherwise ? [otherwise] : [])];
    }
    case "call":
      return expression.args;
    case "sorted":
      return expression.values;
    case "item":
      return [expression.list];
    case "window": {
      const { function: of, partition, order } = expression.window;
      return [...(typeof of === "string" ? [] : [of.of]), ...partition, ...order.map(({ by }) => by)];
    }
    default:
      return [expression.of];
  }
}
