import { at } from "../../engine/internal";
import type { Plan } from "../plan";
import { cases, column, compare, missingText, number, text } from "../tree/build";
import type { Expression } from "../tree/expression";
import { atRounding } from "./at-rounding";

/** The class of a node's score; null for a node without classes. Each index has those for all unless it has its own. */
export function classesAt({ index, nodes }: Plan, node: number): Expression | null {
  const { code, parent } = at(index.framework, node);
  const rules = index.method.classes ?? [];
  const rule =
    rules.find((one) => one.node === code) ??
    (parent === null ? rules.find((one) => one.node === null) : undefined);
  if (rule === undefined) return null;
  const score = column(at(nodes, node));
  return cases(
    rule.classes
      .toReversed()
      .map(({ name, from }) => [compare(score, ">=", number(atRounding(from))), text(name)] as const),
    missingText,
  );
}
