import { nearestRule } from "../../../engine/internal";
import type { Context } from "../context/context";
import { said } from "../words";

/** Names of the columns by which peers are chosen, with a weight that is not 1: "Population, Income (x 2)". */
export const columnNames = ({ model }: Context): readonly string[] => {
  const known = [...(model.context ?? []), ...model.denominators, ...model.indicators];
  return (model.method.peers?.columns ?? []).map(
    ({ code }) => known.find((column) => column.code === code)?.name ?? code,
  );
};

/** How peers are chosen, in words. */
export function peerRuleText(context: Context): string {
  const { peers: words } = context.words;
  const rule = nearestRule(context.model.method);
  if (rule === null) return context.groupLabels ? words.byGroup : words.byAll;
  const weights = rule.columns.map(({ weight }) => (weight === 1 ? "" : ` (\u00d7 ${weight})`));
  const columns = columnNames(context).map((name, k) => `${name}${weights[k] ?? ""}`);
  const sentence = rule.within === "group" ? words.byRuleInGroup : words.byRule;
  return said(sentence, { count: rule.count, columns: columns.join(", ") });
}
