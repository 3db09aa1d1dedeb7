import type { Expression } from "../tree/expression";

/** The expression with parts replaced: where `by` gives another one, that stands in its place, without a look inside. */
export function replaced(expression: Expression, by: (part: Expression) => Expression | null): Expression {
  const other = by(expression);
  if (other !== null) return other;
  const within = (part: Expression): Expression => replaced(part, by);
  switch (expression.kind) {
    case "column":
    case "number":
    case "text":
    case "null":
    case "window":
      return expression;
    case "binary":
      return { ...expression, terms: expression.terms.map(within) };
    case "case":
      return {
        ...expression,
        branches: expression.branches.map(({ when, then }) => ({ when: within(when), then: within(then) })),
        otherwise: expression.otherwise && within(expression.otherwise),
      };
    case "call":
      return { ...expression, args: expression.args.map(within) };
    case "sorted":
      return { ...expression, values: expression.values.map(within) };
    case "item":
      return { ...expression, list: within(expression.list) };
    default:
      return { ...expression, of: within(expression.of) };
  }
}
