import type { PlanCell } from "../../plan";
import { heldOf, heldScore, heldTreated, preparedAsIf } from "../as-if";
import { type Context, figure, indicatorAt, live, text } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { parameterCell } from "../formulas/parameter-cells";
import { cell, columnRange, userCell } from "../formulas/ranges";
import { endFormula as scaleEnd } from "../levers";
import { measuredIn } from "../profile";
import { freeRatio, gainNode, type PlanChoice, ratioOf } from "./choices";
import { gainFormat, moneyFormat, valueCell, valueFormats } from "./figures";
import { choiceColumns, type PlanLayout } from "./layout";
import { rowOf } from "./plan-of";

export const choiceHeader = ({ words: { plan, tables, profile } }: Context): readonly PlanCell[] =>
  [
    ...[tables.unit, tables.indicator, profile.measuredIn, plan.from, plan.perUnit, plan.step, plan.to],
    ...[plan.treatedTo, plan.scoreTo, plan.cost, plan.gain, plan.gainPerCost, plan.place],
  ].map((title) => text(title, "note"));

/**
 * Every change that costs allow, in the order of the run: from the value now to where it ends, what that costs by the user's
 * cells, what it gains, and its place by gain per cost. A gain is a formula where it is the effective weight times the change of
 * the score; else the value of the run.
 */
export function choiceCells(
  context: Context,
  index: IndexSheets,
  layout: PlanLayout,
): readonly (readonly PlanCell[])[] {
  const { choices: area, shown, sheet } = layout;
  const held = heldOf(context);
  const money = moneyFormat(layout);
  const formats = valueFormats(context);
  const ratios = columnRange(area, choiceColumns.ratio, sheet);
  return shown.map((choice, k) => {
    const { unit, p, rule, to, from, cost, gain } = choice;
    const at = (column: keyof typeof choiceColumns): string =>
      cell(area, k, choiceColumns[column], sheet, "both");
    const j = context.structure.indicatorOf[p] ?? -1;
    const format = formats[p];
    const row = rowOf(context, rule);
    const stated = (which: "perUnit" | "step"): string => {
      const ref = row?.cells[which] ?? null;
      const value = rule[which];
      const known = Number.isNaN(value) ? '""' : String(value);
      return ref === null ? known : `IF(ISNUMBER(${userCell(ref, sheet)}),${userCell(ref, sheet)},${known})`;
    };
    const position = context.structure.indicators[p] ?? -1;
    const value = valueCell(context, unit, p, sheet);
    const above =
      k === 0
        ? ""
        : `+COUNTIF(${columnRange({ ...area, rows: k }, choiceColumns.ratio, sheet)},${at("ratio")})`;
    const isLive = choice.isAdditive && layout.chain !== null;
    const { text: score, array } = isLive
      ? heldScore(context, p, at("treated"), String(unit + 1), sheet)
      : { text: "", array: false };
    return [
      text(context.unitLabels[unit] ?? "", "label"),
      text(indicatorAt(context, p).name, "label"),
      text(measuredIn(context, p), "code"),
      live(`IF(ISNUMBER(${value}),${value},"")`, from, "number", false, format),
      live(stated("perUnit"), rule.perUnit, "number", false, "General"),
      live(stated("step"), rule.step, "number", false, "General"),
      live(`IFERROR(${endFormula(context, layout, choice, k)},"")`, to, "number", false, format),
      ...(isLive
        ? [
            live(
              `IFERROR(${heldTreated(context, p, at("to"), sheet)},"")`,
              preparedAsIf(context, j, to),
              "number",
            ),
            live(`IFERROR(${score},"")`, held.scoreOf(unit, j, to), "score", array),
          ]
        : [figure(preparedAsIf(context, j, to)), figure(held.scoreOf(unit, j, to), "score")]),
      live(`IFERROR(ABS(${at("to")}-${at("from")})*${at("perUnit")},"")`, cost, "number", false, money),
      isLive
        ? live(
            `IFERROR(${weightFormula(context, position, gainNode(context, index, layout.plan), sheet)}*(${at("score")}-${cell(context.layout.normalised.table, unit, p, sheet, "both")}),0)`,
            gain,
            "score",
            false,
            gainFormat(context, index),
          )
        : figure(gain, "score", gainFormat(context, index)),
      live(
        `IF(AND(ISNUMBER(${at("cost")}),${at("gain")}>0),IF(${at("cost")}>0,ROUND(${at("gain")}/${at("cost")},12),${freeRatio}),0)`,
        ratioNow(choice),
        "score",
        false,
        "0.0000",
      ),
      live(`RANK(${at("ratio")},${ratios})${above}`, k + 1, "rank"),
    ];
  });
}

/** Rounded, so that two programs see the same ties. */
export const ratioNow = (choice: PlanChoice): number => Number(ratioOf(choice).toFixed(12));

/** Where a change ends: at the goalpost, or the best value that a unit has; or as far as the costs allow, in whole steps. */
function endFormula(
  context: Context,
  { choices: area, sheet }: PlanLayout,
  choice: PlanChoice,
  k: number,
): string {
  const { p, rule, best } = choice;
  const at = (column: keyof typeof choiceColumns): string =>
    cell(area, k, choiceColumns[column], sheet, "both");
  const { direction, lower, upper } = indicatorAt(context, p);
  const isUp = direction === 1;
  const post = isUp ? upper : lower;
  const values = context.results.denominated[context.structure.indicatorOf[p] ?? -1] ?? new Float64Array();
  const extreme = values
    .filter((x) => !Number.isNaN(x))
    .reduce((end, x) => (isUp ? Math.max(end, x) : Math.min(end, x)), isUp ? -Infinity : Infinity);
  const end =
    best === post
      ? parameterCell(context, p, isUp ? "Upper goalpost" : "Lower goalpost", sheet)
      : best === extreme && Number.isNaN(post)
        ? `${isUp ? "MAX" : "MIN"}(${columnRange(context.layout.values.table, p, sheet)})`
        : scaleEnd(context, p, sheet);
  const reach = isUp ? `${end}-${at("from")}` : `${at("from")}-${end}`;
  const ref = rowOf(context, rule)?.cells.maximum ?? null;
  const most =
    ref === null
      ? Number.isNaN(rule.maximum)
        ? `(${reach})`
        : `MIN(${reach},${rule.maximum})`
      : `MIN(${reach},IF(ISNUMBER(${userCell(ref, sheet)}),${userCell(ref, sheet)},1E+300))`;
  const amount = `MAX(0,${most})`;
  const whole = `IF(ISNUMBER(${at("step")}),INT(ROUND(${amount}/${at("step")},9))*${at("step")},${amount})`;
  return `${at("from")}${isUp ? "+" : "-"}${whole}`;
}

/** The share of a node that an indicator has, by the cells of effective weights. */
function weightFormula(context: Context, position: number, node: number, sheet: string): string {
  const { place, indicators } = context.structure;
  const own = parameterCell(context, indicators.indexOf(position), "Effective weight", sheet);
  const at = place.get(node)?.at ?? 0;
  return `${own}/${cell(context.layout.scores.effective, 0, at, sheet, "both")}`;
}
