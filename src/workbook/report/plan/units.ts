import { rankings, tieTolerance } from "../../../engine";
import { heldNodes } from "../../../engine/internal";
import type { PlanCell } from "../../plan";
import { chainCells, chainHeader, type ChainRow, heldOf } from "../as-if";
import { type Context, figure, live, nodeValue, text } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { cell, columnRange } from "../formulas/ranges";
import { scored } from "../looks/score-format";
import { tieToleranceFormula } from "../twins/rank";
import { gainFormat, moneyFormat } from "./figures";
import { stepColumns, stepWorkings, unitColumns, type PlanLayout } from "./layout";

export const unitHeader = ({ words: { plan, tables } }: Context): readonly PlanCell[] =>
  [
    ...[tables.unit, tables.code, plan.steps, plan.scoreBefore, plan.scoreAfter, plan.gain],
    ...[plan.rankBefore, plan.rankAfter, plan.cost],
  ].map((title) => text(title, "header"));

/** The rows of the chain: the units with steps, with the scores that their steps give. */
function planRows(context: Context, layout: PlanLayout): readonly ChainRow[] {
  const { plan, planned, sheet, stepWorkings: workings } = layout;
  const held = heldOf(context);
  const { normalised } = context.layout;
  return planned.map((unit) => {
    const steps = plan.plan.steps.flatMap((step, k) => (step.unit === unit ? [{ step, k }] : []));
    return {
      unit,
      scores: steps.map(({ step: { indicator, to } }) => ({
        indicator,
        score: held.scoreOf(unit, indicator, to),
      })),
      formulaOf: (p) => {
        const j = context.structure.indicatorOf[p] ?? -1;
        const own = steps.find(({ step }) => step.indicator === j);
        return own === undefined
          ? cell(normalised.table, unit, p, sheet, "both")
          : cell(workings, own.k, stepWorkings.score, sheet, "both");
      },
    };
  });
}

export const planChain = (context: Context, layout: PlanLayout): readonly (readonly PlanCell[])[] =>
  layout.chain === null
    ? []
    : [chainHeader(context, layout.chain), ...chainCells(context, layout.chain, planRows(context, layout))];

/** Each unit with a step: score and rank before and after, by formulas from the scoring chain. */
export function unitCells(
  context: Context,
  index: IndexSheets,
  layout: PlanLayout,
): readonly (readonly PlanCell[])[] {
  const { chain, plan, planned, sheet, units: area, steps } = layout;
  const { results, structure } = context;
  const { root } = index;
  const at = structure.place.get(root)?.at ?? 0;
  const { scores } = context.layout;
  const after = scoresAfter(context, index, layout);
  const ranksAfter = ranksOf(context, index, layout, after);
  const money = moneyFormat(layout);
  return planned.map((unit, k) => {
    const own = (column: keyof typeof unitColumns): string =>
      cell(area, k, unitColumns[column], sheet, "both");
    const rows = plan.plan.steps.flatMap((step, row) => (step.unit === unit ? [row] : []));
    const before = nodeValue(results.scores, root, unit);
    const now = after[k] ?? NaN;
    const costs = rows.map((row) => cell(steps, row, stepColumns.cost, sheet, "both")).join(",");
    const cost = rows.reduce((sum, row) => sum + (plan.plan.steps[row]?.cost ?? 0), 0);
    return [
      text(context.unitLabels[unit] ?? "", "label"),
      text(context.model.units[unit]?.code ?? "", "code"),
      figure(rows.length, "rank"),
      scored(context, root, live(cell(scores.table, unit, at, sheet, "both"), before, "score")),
      scored(
        context,
        root,
        chain === null ? figure(now, "score") : live(chain.cell(k, root, sheet), now, "score"),
      ),
      live(
        `IFERROR(${own("after")}-${own("before")},"")`,
        now - before,
        "score",
        false,
        gainFormat(context, index),
      ),
      live(cell(scores.ranks, unit, at, sheet, "both"), nodeValue(results.ranks, root, unit), "rank"),
      rankCell(context, index, layout, k, ranksAfter[k] ?? NaN),
      live(`SUM(${costs})`, cost, "number", false, money),
    ];
  });
}

/** Scores of the planned units after the plan, at the index. */
function scoresAfter(context: Context, { root }: IndexSheets, layout: PlanLayout): Float64Array {
  if (layout.chain === null)
    return Float64Array.from(
      layout.planned,
      (unit) => layout.plan.plan.units.find((one) => one.unit === unit)?.scoreAfter ?? NaN,
    );
  return heldNodes(context.results, planRows(context, layout)).scores[root] ?? new Float64Array();
}

/** Whether every unit with a step has a row: else ranks after the plan are those of the plan. */
const isWhole = ({ plan, planned }: PlanLayout): boolean =>
  new Set(plan.plan.steps.map(({ unit }) => unit)).size === planned.length;

const ranksInCells = ({ model }: Context, layout: PlanLayout): boolean =>
  layout.chain !== null && isWhole(layout) && model.method.ranks !== "dense";

function ranksOf(
  context: Context,
  { root }: IndexSheets,
  layout: PlanLayout,
  after: Float64Array,
): readonly number[] {
  if (!ranksInCells(context, layout))
    return layout.planned.map(
      (unit) => layout.plan.plan.units.find((one) => one.unit === unit)?.rankAfter ?? NaN,
    );
  const before = context.results.scores[root] ?? new Float64Array();
  const changed = Float64Array.from(before);
  layout.planned.forEach((unit, k) => (changed[unit] = after[k] ?? NaN));
  const ranks = rankings[context.model.method.ranks].rank(changed, tieTolerance(before));
  return layout.planned.map((unit) => ranks[unit] ?? NaN);
}

/** The rank after the plan: against the new scores of the units with steps, and the others' as they are. */
function rankCell(
  context: Context,
  { root }: IndexSheets,
  layout: PlanLayout,
  k: number,
  rank: number,
): PlanCell {
  if (!ranksInCells(context, layout)) return figure(rank, "rank");
  const { sheet, units: area } = layout;
  const { table } = context.layout.scores;
  const at = context.structure.place.get(root)?.at ?? 0;
  const column = columnRange(table, at, sheet);
  const [first = ""] = columnRange({ ...table, rows: 1 }, at, sheet).split(":");
  const rows = columnRange(layout.unitRows, 0, sheet);
  const score = cell(area, k, unitColumns.after, sheet, "both");
  const ofPlan = columnRange(area, unitColumns.after, sheet);
  const tolerance = tieToleranceFormula(column);
  const others = `ISNUMBER(${column})*ISNA(MATCH(ROW(${column})-ROW(${first})+1,${rows},0))`;
  const count = (sign: ">" | "<", limit: string): string =>
    `SUMPRODUCT(${others}*(${column}${sign}${limit}))+SUMPRODUCT(ISNUMBER(${ofPlan})*(${ofPlan}${sign}${limit}))`;
  const above = count(">", `${score}+${tolerance}`);
  const formula =
    context.model.method.ranks === "competition"
      ? `${above}+1`
      : `(COUNT(${column})-1+${above}-(${count("<", `${score}-${tolerance}`)}))/2+1`;
  return live(`IF(ISNUMBER(${score}),${formula},"")`, rank, "rank");
}

/** Beside each unit: its row in the tables, and its score when the plan was made. */
export const unitRowCells = (
  context: Context,
  { root }: IndexSheets,
  { plan, planned }: PlanLayout,
): readonly (readonly PlanCell[])[] =>
  planned.map((unit) => [
    figure(unit + 1, "rank"),
    scored(
      context,
      root,
      figure(plan.plan.units.find((one) => one.unit === unit)?.scoreBefore ?? NaN, "score"),
    ),
  ]);
