import type { Area } from "../../cells";
import type { Block, PlanCell } from "../../plan";
import { type Context, text } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { blockName } from "../frame/block-name";
import { textOver } from "../frame/text-over";
import type { BlockName } from "../sheet-list";
import { countText } from "../tested/count-text";
import { settingRows } from "../tested/setting-rows";
import { said } from "../words";
import { choiceCells, choiceHeader } from "./choice-cells";
import { costCells, costHeader } from "./costs";
import { freshCell } from "./fresh";
import { frontierCells } from "./frontier";
import { planWidth, type PlanLayout } from "./layout";
import { liveCells } from "./live-cells";
import { problemCells } from "./problems";
import { planSentence } from "./sentence";
import { settingCells } from "./settings";
import { stepCells, stepHeader, stepWorkingCells, stepWorkingsHeader } from "./steps";
import { budgetLabel, budgetNowCell, totalCells } from "./totals";
import { planChain, unitCells, unitHeader, unitRowCells } from "./units";

/** Every block of the sheet Plan, below its title. */
export function planBlocks(context: Context, index: IndexSheets, layout: PlanLayout): readonly Block[] {
  const key = `Plan${index.suffix}`;
  const { plan: words } = context.words;
  const block = (name: BlockName, row: number, column: number, cells: Block["cells"]): readonly Block[] =>
    cells.length === 0 || (cells[0]?.length ?? 0) === 0
      ? []
      : [{ name: blockName(key, name), row, column, cells }];
  const over = (value: string, style: "heading" | "text" = "heading"): readonly PlanCell[] =>
    textOver(value, planWidth, style);
  /** A table with its title and header above. */
  const titled = (
    name: BlockName,
    area: Area,
    title: string,
    header: readonly PlanCell[],
    cells: Block["cells"],
  ): readonly Block[] =>
    area.rows === 0
      ? []
      : [
          ...block(`${name}Title` as BlockName /* each of these tables has such a block */, area.row - 2, 0, [
            textOver(title, header.length, "heading"),
          ]),
          ...block(name, area.row - 1, area.column, [header, ...cells]),
        ];
  const {
    settings,
    totals,
    steps,
    stepWorkings,
    units,
    unitRows,
    chain,
    live,
    choices,
    costs,
    frontier,
    plan,
    varied,
  } = layout;
  return [
    ...block("Sentence", layout.sentence.row, 0, [over(planSentence(context, index, layout), "text")]),
    ...block("Fresh", layout.fresh.row, 0, [
      [freshCell(context, index, layout), ...textOver("", planWidth - 1, "text")],
    ]),
    ...block("Problems", layout.problems.row, 0, problemCells(context, layout.plan, planWidth)),
    ...block("SettingsTitle", settings.row - 1, 0, [textOver(words.asked, 2, "heading")]),
    ...block("Settings", settings.row, 0, settingCells(context, layout)),
    ...block("TotalsTitle", totals.row - 1, 0, [textOver(words.money, 2, "heading")]),
    ...block("BudgetLabel", totals.row, 0, [[budgetLabel(context, layout)]]),
    { name: layout.budgetBlock, row: totals.row, column: 1, cells: [[budgetNowCell(context, layout)]] },
    ...block("Totals", totals.row + 1, 0, totalCells(context, index, layout)),
    ...titled(
      "Steps",
      steps,
      words.stepsInOrder,
      stepHeader(context, words.share),
      stepCells(context, index, layout),
    ),
    ...block("Shares", steps.row - 3, 0, steps.rows === 0 ? [] : [over(sharesText(context, layout), "text")]),
    ...(steps.rows === 0
      ? []
      : block("StepWorkings", stepWorkings.row - 1, stepWorkings.column, [
          stepWorkingsHeader(context),
          ...stepWorkingCells(context, layout),
        ])),
    ...titled(
      "Units",
      units,
      unitsTitle(context, layout),
      unitHeader(context),
      unitCells(context, index, layout),
    ),
    ...(units.rows === 0
      ? []
      : block("UnitRows", unitRows.row - 1, unitRows.column, [
          [text(words.rowInTables, "note"), text(words.scoreThen, "note")],
          ...unitRowCells(context, index, layout),
        ])),
    ...(chain === null || units.rows === 0
      ? []
      : [
          ...block("ChainTitle", units.row - 2, chain.area.column, [[text(words.chainTitle, "note")]]),
          ...block("Chain", chain.area.row - 1, chain.area.column, planChain(context, layout)),
        ]),
    ...titled(
      "Live",
      live,
      words.liveTitle,
      stepHeader(context, words.taken),
      liveCells(context, index, layout),
    ),
    ...(live.rows === 0 ? [] : block("LiveText", live.row - 3, 0, [over(liveText(context, layout), "text")])),
    ...(live.rows === 0
      ? []
      : block("Choices", choices.row - 1, choices.column, [
          choiceHeader(context),
          ...choiceCells(context, index, layout),
        ])),
    ...titled("Costs", costs, words.costsTitle, costHeader(context), costCells(context, layout)),
    ...(plan.varied === undefined
      ? []
      : block("Varied", varied.row - 1, varied.column, [
          [text(words.varied, "note"), text("", "note")],
          ...settingRows(context, plan.varied),
        ])),
    ...block("Frontier", frontier.row - 1, frontier.column, frontierCells(context, index, layout)),
  ];
}

function sharesText(context: Context, { plan: { runs, shares } }: PlanLayout): string {
  const { plan: words } = context.words;
  return shares === null ? words.noShares : said(words.sharesOf, { runs: countText(context, runs) });
}

function unitsTitle(context: Context, { chain, plan, planned }: PlanLayout): string {
  const { plan: words } = context.words;
  const title = chain === null ? words.unitsTitleValues : words.unitsTitle;
  const all = new Set(plan.plan.steps.map(({ unit }) => unit)).size;
  if (all === planned.length) return title;
  return `${title}. ${said(words.unitsCut, { count: planned.length, all: countText(context, all) })}`;
}

/** What the plan that follows the budget is, and what it leaves out. */
function liveText(context: Context, { chain, choicesFound, plan, shown }: PlanLayout): string {
  const { plan: words } = context.words;
  const { settings } = plan;
  const fixed = shown.filter(({ isAdditive }) => chain === null || !isAdditive).length;
  const isLimited =
    settings.most !== null ||
    settings.floors.length > 0 ||
    settings.decided.length > 0 ||
    shown.some(({ rule }) => rule.needs.length > 0);
  return [
    words.liveText,
    ...(shown.length < choicesFound
      ? [
          said(words.liveCut, {
            count: countText(context, shown.length),
            all: countText(context, choicesFound),
          }),
        ]
      : []),
    ...(fixed > 0
      ? [said(words.liveValues, { count: countText(context, fixed), all: countText(context, shown.length) })]
      : []),
    ...(isLimited ? [words.liveLimits] : []),
  ].join(" ");
}
