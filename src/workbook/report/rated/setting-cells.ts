import type { PlanCell } from "../../plan";
import { figure, live, text, type Context } from "../context/context";
import { cell, userCell } from "../formulas/ranges";
import type { RuleCells } from "./figure-cells";
import type { RatedTerms } from "./terms";

/** The numbers of the rule: from the user's Method where it states them. */
export function settingCells(
  context: Context,
  { assessment, sheet }: RatedTerms,
): readonly (readonly PlanCell[])[] {
  const { rated } = context.words;
  const { raters, limit } = assessment.rule;
  const number = (title: string, value: number, least: number): PlanCell => {
    const ref = context.source.settings[title];
    if (ref === undefined) return figure(value, "parameter");
    const at = userCell(ref, sheet);
    return live(`IF(ISNUMBER(${at}),MAX(${at},${least}),${value})`, value, "parameter");
  };
  return [
    [number("raters needed", raters, 1), text(rated.ratersNeeded, "note")],
    [number("disagreement limit", limit, 0), text(rated.limit, "note")],
  ];
}

export const ruleCells = ({ layout: { settings }, sheet }: RatedTerms): RuleCells => ({
  raters: cell(settings, 0, 0, sheet, "both"),
  limit: cell(settings, 1, 0, sheet, "both"),
});
