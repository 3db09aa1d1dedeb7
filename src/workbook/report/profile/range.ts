import type { ConditionalFormat, PlanCell } from "../../plan";
import { live, type Context } from "../context/context";
import { formulaText } from "../formulas/formula-text";
import { rankText, rankTextFormula } from "../formulas/number-text";
import { cell, part } from "../formulas/ranges";
import { roundTo } from "../formulas/round-to";
import { codesOn } from "../frame/lead";
import { colours } from "../looks/palette";
import { rangeTerms } from "../robustness";
import { countText } from "../tested/count-text";
import { said, saidFormula } from "../words";
import { summaryRows } from "./layout";
import { look, type ProfileTerms } from "./terms";

/** The same in every language. */
const span = "{low}–{high}";

/** Ranks between which the chosen unit is in 90% of the runs of a test, and from when that is; null without a test. */
export function rangeSummary(context: Context, terms: ProfileTerms): [PlanCell, PlanCell, PlanCell] | null {
  const range = rangeTerms(context, terms.index);
  if (range === null) return null;
  const { robustness, tables } = context.words;
  const { changed, date, scored, test, testedAt } = range;
  const on = range.from(terms.layout.sheet);
  const row = on.row(look(terms, codesOn(context, context.layout.sheets.Scores), 0));
  const rank = (which: "low" | "high"): string => `INDEX(${on.column(which)},${row})`;
  const rounded = (which: "low" | "high"): { readonly formula: string } => ({
    formula: rankTextFormula(`ROUND(${rank(which)},0)`),
  });
  const spanFormula = saidFormula(span, { low: rounded("low"), high: rounded("high") });
  const { q05 = NaN, q95 = NaN } = test.uncertainty.units[testedAt(terms.unit)] ?? {};
  const label = said(robustness.profileRange, { scored: countText(context, scored) });
  return [
    live(
      `IF(${on.changed}>0,${formulaText(robustness.profileRangeChanged)},${formulaText(label)})`,
      changed > 0 ? robustness.profileRangeChanged : label,
      "label",
    ),
    live(
      `IFERROR(IF(ISNUMBER(${rank("low")}),${spanFormula},${formulaText(tables.missing)}),${formulaText(tables.missing)})`,
      Number.isNaN(q05)
        ? tables.missing
        : said(span, { low: rankText(roundTo(q05, 0)), high: rankText(roundTo(q95, 0)) }),
      "rank",
    ),
    live(
      saidFormula(robustness.profileTest, { date: { formula: on.date } }),
      said(robustness.profileTest, { date }),
      "note",
    ),
  ];
}

/** A range of earlier inputs is marked, by its label. */
export function oldRange(context: Context, { index, layout }: ProfileTerms): readonly ConditionalFormat[] {
  const row = summaryRows(context, index).indexOf("range");
  if (row < 0) return [];
  const area = part(layout.summary, row, 0, 1, layout.summary.columns);
  const label = formulaText(context.words.robustness.profileRangeChanged);
  const formula = `=${cell(area, 0, 0, area.sheet, "column")}=${label}`;
  return [{ kind: "formula", area, formula, fill: colours.old, font: null, bold: false }];
}
