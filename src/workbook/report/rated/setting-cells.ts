import type { PlanCell } from "../../plan";
import { figure, live, text, type Context } from "../context/context";
import { cell, userCell } from "../formulas/ranges";
import type { RuleCells } from "./figure-cells";
import type { RatedTerms } from "./terms";

/** A number that was written as text, as Excel keeps it where the cell is formatted so, is that number. */
const asNumber = (at: string): string => `_xlfn.NUMBERVALUE(SUBSTITUTE(${at},",","."),"."," ")`;

/** The numbers of the rule: from the user's Method where it states them. */
export function settingCells(
  context: Context,
  { assessment, sheet }: RatedTerms,
): readonly (readonly PlanCell[])[] {
  const { rated } = context.words;
  const { raters, limit } = assessment.rule;
  const number = (title: string, value: number, least: number, usual: number): PlanCell => {
    const ref = context.source.settings[title];
    if (ref === undefined) return figure(value, "parameter");
    const at = userCell(ref, sheet);
    return live(
      `IFERROR(IF(TRIM(${at})="",${usual},MAX(${asNumber(at)},${least})),${usual})`,
      value,
      "parameter",
    );
  };
  return [
    [number("raters needed", raters, 1, 1), text(rated.ratersNeeded, "note")],
    [number("disagreement limit", limit, 0, 2), text(rated.limit, "note")],
  ];
}

/** Hidden: the settings of the rule as they were read, in the order of `ruleSettings`. */
export const keptRuleCells = ({ assessment: { rule, round } }: RatedTerms): readonly PlanCell[] =>
  [rule.summary, rule.raters, rule.disagreement, rule.limit, round].map((value) => ({
    ...{ value, style: "hidden" },
  }));

export const ruleCells = ({ layout: { settings }, sheet }: RatedTerms): RuleCells => ({
  raters: cell(settings, 0, 0, sheet, "both"),
  limit: cell(settings, 1, 0, sheet, "both"),
});
