import { aggregationChoice, at } from "../../../engine/internal";
import type { Plan } from "../../plan";

/** What an aggregate is, as a comment of the script: "Housing (H): arithmetic of H1 and H2". */
export function aggregateComment({ index, tree }: Plan, node: number): string {
  const own = at(index.framework, node);
  const { method, parameters } = aggregationChoice(index.method.aggregation, own);
  const figures = Object.values(parameters).map((value) => ` ${String(value)}`);
  const children = [...at(tree.children, node)].map((child) => at(index.framework, child).code);
  const name = own.name === own.code ? own.code : `${own.name} (${own.code})`;
  return `${name}: ${method}${figures.join("")} of ${children.join(", ")}`;
}
