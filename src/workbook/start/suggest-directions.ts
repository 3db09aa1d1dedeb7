import type { Direction, Indicator } from "../../engine";
import { worseWordIn, type ReadColumn } from "../read";
import type { StartReading } from "./start-row";
import { contraryIndicators } from "./contrary-indicators";

/** The direction of an indicator, and why the user should check it. */
export interface SuggestedDirection {
  readonly direction: Direction;
  /** Whether it is -1 because the name says that less is better. */
  readonly isTurned: boolean;
  /** Whether it runs against the others, for the user to check. */
  readonly isContrary: boolean;
  readonly suggested: string;
}

/**
 * The direction that the workbook states, else the one that the name suggests, else 1. An indicator that runs against the
 * others is only marked: a correlation does not show whether the direction is wrong.
 *
 * @param columnOf the column of an indicator
 * @returns by the indicator's code
 */
export function suggestDirections(
  { model, source }: StartReading,
  columnOf: (indicator: Indicator) => ReadColumn | undefined,
): ReadonlyMap<string, SuggestedDirection> {
  const first = model.indicators.map((indicator): SuggestedDirection => {
    const stated = columnOf(indicator)?.direction ?? null;
    if (stated !== null || indicator.direction === -1 || source.nodes[indicator.code]?.direction)
      return asStated(stated ?? indicator.direction);
    const word = worseWordIn(indicator.name) ?? worseWordIn(columnOf(indicator)?.title ?? "");
    if (word === null) return asStated(1);
    const suggested = `direction: the name says that less is better (${word})`;
    return { direction: -1, isTurned: true, isContrary: false, suggested };
  });
  const contrary = new Set(
    contraryIndicators(
      model,
      first.map(({ direction }) => direction),
    ),
  );
  return new Map(
    model.indicators.map(({ code }, k) => {
      const own = first[k] ?? asStated(1);
      return [code, contrary.has(code) ? checked(own) : own];
    }),
  );
}

const asStated = (direction: Direction): SuggestedDirection => ({
  direction,
  isTurned: false,
  isContrary: false,
  suggested: "",
});

const checked = (own: SuggestedDirection): SuggestedDirection => ({
  ...own,
  isContrary: true,
  suggested: [own.suggested, "direction: correlates negatively with the others: check"]
    .filter((text) => text !== "")
    .join("; "),
});
