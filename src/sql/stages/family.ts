import { at } from "../../engine/internal";
import type { Plan, PlannedIndicator } from "../plan";

/**
 * The indicators below the same ancestor, itself among them: the nearest ancestor whose level is at least that of the choice,
 * or the root where none is as high. As `familiesOf` of the engine.
 */
export function familyOf(
  { index, tree, indicators }: Plan,
  indicator: PlannedIndicator,
): readonly PlannedIndicator[] {
  const level = Number(indicator.imputation.parameters["level"] ?? 2);
  const ancestor = (code: string): number => {
    let above = tree.indexOf.get(code) ?? -1;
    do {
      const next = at(tree.parent, above);
      if (next === -1) break;
      above = next;
    } while (at(index.framework, above).level < level);
    return above;
  };
  const own = ancestor(indicator.code);
  return indicators.filter(({ code }) => ancestor(code) === own);
}
