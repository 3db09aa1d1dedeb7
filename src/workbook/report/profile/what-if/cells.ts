import type { PlanCell } from "../../../plan";
import { type Context, indicatorAt, live, text } from "../../context/context";
import { formulaText } from "../../formulas/formula-text";
import { rankText, rankTextFormula } from "../../formulas/number-text";
import { parameterCell } from "../../formulas/parameter-cells";
import { cell } from "../../formulas/ranges";
import { heldScore, heldTreated } from "../../as-if";
import { scored } from "../../looks/score-format";
import { valueDigits, valueFormat } from "../../looks/value-digits";
import { enough } from "../../values";
import { said, saidFormula } from "../../words";
import { look, type ProfileTerms } from "../terms";
import type { WhatIfCells } from "./layout";
import { possibleAt, treatedAt, typedAt, typedValue, type Unusable } from "./typed";

/** The yellow cells: what the user typed before, or nothing. */
export const typedCells = (
  context: Context,
  { index, layout }: ProfileTerms,
): readonly (readonly PlanCell[])[] =>
  layout.places.map((p) => {
    const values = context.results.denominated[context.structure.indicatorOf[p] ?? -1] ?? new Float64Array();
    return [
      {
        value: typedValue(context, index, p),
        style: "input",
        format: valueFormat(valueDigits(values)),
      },
    ];
  });

/** Hidden: the code of each indicator, and the new value as it is treated. */
export function codeCells(
  context: Context,
  terms: ProfileTerms,
  { typed }: WhatIfCells,
): readonly (readonly PlanCell[])[] {
  const { sheet, places } = terms.layout;
  return places.map((p, k) => {
    const value = typedValue(context, terms.index, p);
    const at = cell(typed, k, 0, sheet, "column");
    const treated = typeof value === "number" ? treatedAt(context, p, value) : NaN;
    return [
      text(indicatorAt(context, p).code, "hidden"),
      live(`IF(ISNUMBER(${at}),IFERROR(${heldTreated(context, p, at, sheet)},""),"")`, treated, "hidden"),
    ];
  });
}

/** The normalised score of each new value; in place of one that cannot be used, why. */
export function scoreAsIfCells(
  context: Context,
  terms: ProfileTerms,
  { typed, codes }: WhatIfCells,
): readonly (readonly PlanCell[])[] {
  const { sheet, places } = terms.layout;
  return places.map((p, k) => {
    const state = typedAt(context, terms.index, terms.unit, p);
    const [at, treated] = [cell(typed, k, 0, sheet, "column"), cell(codes, k, 1, sheet, "column")];
    const { text: score, array } = heldScore(context, p, treated, terms.row, sheet);
    const kept = keptFormula(context, terms);
    const isKept = kept === null ? "" : `,${kept}`;
    const whole = `IFERROR(IF(AND(ISNUMBER(${treated}),ISNUMBER(${score})${isKept}),${score},${why(context, p, "no-score").formula}),${why(context, p, "no-score").formula})`;
    const formula = `IF(${at}="","",IF(NOT(ISNUMBER(${at})),${why(context, p, "not-a-number").formula},${possibleFormula(context, terms, p, at, whole)}))`;
    const value =
      state.state === "used" ? state.score : state.state === "none" ? NaN : why(context, p, state.why).text;
    return [scored(context, context.structure.indicators[p] ?? -1, live(formula, value, "score", array))];
  });
}

/** Whether screening keeps the chosen unit; null where no unit is left out. */
function keptFormula(context: Context, terms: ProfileTerms): string | null {
  const { filled } = context.layout.treated;
  if (filled === null && context.layout.values.screened === null) return null;
  const { availability, zeros } = filled ?? context.layout.values;
  const shares = { availability: look(terms, availability, 0), zeros: zeros && look(terms, zeros, 0) };
  return enough(context, shares, terms.layout.sheet);
}

/** The score, unless the value is not possible for the indicator; the value that the unit has always is. */
function possibleFormula(
  context: Context,
  terms: ProfileTerms,
  p: number,
  at: string,
  score: string,
): string {
  const { lower, level, between } = possibleAt(context, p);
  if (Number.isNaN(lower)) return score;
  const [low, high] = endCells(context, terms, p);
  const own = look(terms, context.layout.values.table, p);
  const isOther = `NOT(IFERROR(${at}=${own},FALSE))`;
  const levels = between
    ? score
    : `IF(AND(${isOther},MOD(${at}-${low},${level})<>0),${why(context, p, "between-levels", [low, high]).formula},${score})`;
  return `IF(AND(${isOther},OR(${at}<${low},${at}>${high})),${why(context, p, "outside", [low, high]).formula},${levels})`;
}

/** The least and the greatest possible value: the cells of the goalposts, or the levels that the unit of measurement names. */
function endCells(
  context: Context,
  { layout: { sheet } }: ProfileTerms,
  p: number,
): readonly [string, string] {
  const { lower, upper } = possibleAt(context, p);
  const indicator = indicatorAt(context, p);
  const isGoalpost = lower === indicator.lower && upper === indicator.upper;
  if (!isGoalpost) return [String(lower), String(upper)];
  return [
    parameterCell(context, p, "Lower goalpost", sheet),
    parameterCell(context, p, "Upper goalpost", sheet),
  ];
}

/** Why a value cannot be used, in a few words: the column is narrow. */
function why(
  context: Context,
  p: number,
  reason: Unusable,
  [low, high]: readonly [string, string] = ["", ""],
): { readonly formula: string; readonly text: string } {
  const { whatIf } = context.words;
  const plain = (words: string) => ({ formula: formulaText(words), text: words });
  if (reason === "not-a-number") return plain(whatIf.notANumber);
  if (reason === "no-score") return plain(whatIf.noScore);
  const { lower, upper } = possibleAt(context, p);
  const words = reason === "outside" ? whatIf.outside : whatIf.levelsOnly;
  return {
    formula: saidFormula(words, {
      lower: { formula: rankTextFormula(low) },
      upper: { formula: rankTextFormula(high) },
    }),
    text: said(words, { lower: rankText(lower), upper: rankText(upper) }),
  };
}
