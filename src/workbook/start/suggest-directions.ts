import type { Direction, Indicator } from "../../engine";
import type { ReadColumn } from "../read";
import type { StartReading } from "./start-row";
import { contraryIndicators } from "./contrary-indicators";
import { worseWordIn } from "./direction-by-name";

/** The direction of an indicator, and why it is another than the workbook's or is to be checked. */
export interface SuggestedDirection {
  readonly direction: Direction;
  readonly by: "workbook" | "name" | "correlation" | "nothing";
  readonly suggested: string;
}

/**
 * Directions: what the workbook states, else what the name says, else 1. An indicator that runs against the others is only
 * named: correlations cannot tell a reversed figure from one that people do not want to go together.
 *
 * @param columnOf the column of an indicator as it was read
 * @returns by the indicator's code
 */
export function suggestDirections(
  { model, source }: StartReading,
  columnOf: (indicator: Indicator) => ReadColumn | undefined,
): ReadonlyMap<string, SuggestedDirection> {
  const first = model.indicators.map((indicator): SuggestedDirection => {
    const stated = columnOf(indicator)?.direction ?? null;
    if (stated !== null || indicator.direction === -1 || source.nodes[indicator.code]?.direction)
      return { direction: stated ?? indicator.direction, by: "workbook", suggested: "" };
    const word = worseWordIn(indicator.name) ?? worseWordIn(columnOf(indicator)?.title ?? "");
    return word === null
      ? { direction: 1, by: "nothing", suggested: "" }
      : { direction: -1, by: "name", suggested: `direction: the name says that less is better (${word})` };
  });
  const contrary = new Set(
    contraryIndicators(
      model,
      first.map(({ direction }) => direction),
    ),
  );
  return new Map(
    model.indicators.map(({ code }, k) => {
      const own = first[k] ?? { direction: 1, by: "nothing", suggested: "" };
      return [code, contrary.has(code) ? checked(own) : own];
    }),
  );
}

const checked = (own: SuggestedDirection): SuggestedDirection => ({
  direction: own.direction,
  by: own.by === "nothing" ? "correlation" : own.by,
  suggested: [own.suggested, "direction: correlates negatively with the others: check"]
    .filter((text) => text !== "")
    .join("; "),
});
