import { compileTree } from "../../../engine/internal";
import { cellAddress } from "../../cells";
import type { PlanCell } from "../../plan";
import { figure, live, nodeValue, text, type Context } from "../context/context";
import { cell } from "../formulas/ranges";
import { formulaText } from "../formulas/formula-text";
import { scored } from "../looks/score-format";
import { ratedCell } from "../rated";
import { agreedCells } from "./agreed-cells";
import { evidenceInWords } from "./evidence-words";
import type { ModerationLayout, ModerationLine } from "./layout";
import { reasonsInWords } from "./reason-words";
import { slotCells } from "./slot-cells";

/** The cells of each line. */
export function lineCells(context: Context, layout: ModerationLayout): readonly (readonly PlanCell[])[] {
  const { rootOf, leaf } = compileTree(context.model);
  const rootAt = (indicator: number): number => rootOf[leaf[indicator] ?? -1] ?? -1;
  return layout.lines.map((line, row) => lineRow(context, layout, line, row, rootAt(line.of.indicator)));
}

function lineRow(
  context: Context,
  layout: ModerationLayout,
  line: ModerationLine,
  row: number,
  root: number,
): readonly PlanCell[] {
  const { model, source, unitLabels, words } = context;
  const { cell: rated, unit, indicator, reasons } = line.of;
  const { sheet, slots } = layout;
  const needed = source.assessment?.rule.raters ?? 1;
  const place = source.assessment?.ratingsPlace ?? null;
  const [first] = line.of.ratings;
  const spread = ratedCell(context, unit, rated.item, "spread", sheet);
  const at = first === undefined || place === null ? null : { ...first, sheet: place.sheet };
  const name = text(unitLabels[unit] ?? rated.unit, "label");
  return [
    stateCell(context, layout, line, row),
    at === null ? name : { ...name, link: cellAddress(at) },
    text(rated.item, "code"),
    text(model.indicators[indicator]?.name ?? "", "labelWrapped"),
    text(reasonsInWords(words, reasons, rated, needed), "labelWrapped"),
    ...slotCells(context, layout, line.of, slots),
    spread === null
      ? figure(rated.spread, "rank", "General")
      : live(spread, rated.spread, "rank", false, "General"),
    text(evidenceInWords(line.of), "labelWrapped"),
    ...effectCells(context, sheet, line, root),
    ...agreedCells(context, layout, line, row),
  ];
}

/** Open or settled, as the level in the user's cell says. */
function stateCell(
  { words: { moderation } }: Context,
  { table, columns, sheet }: ModerationLayout,
  { isOpen }: ModerationLine,
  row: number,
): PlanCell {
  const level = cell(table, row, columns.agreed, sheet, "column");
  const [open, settled] = [moderation.open, moderation.settled].map(formulaText);
  return live(
    `IF(ISERROR(${level}),${formulaText(moderation.moved)},IF(LEN(${level})=0,${open},${settled}))`,
    isOpen ? moderation.open : moderation.settled,
    "label",
  );
}

/** The rank and the score of the unit as they are, and what settling can make of them. */
function effectCells(
  context: Context,
  sheet: string,
  { isOpen, of }: ModerationLine,
  root: number,
): readonly PlanCell[] {
  const { layout, results, structure } = context;
  const a = structure.place.get(root)?.at ?? 0;
  const score = (made: PlanCell): PlanCell => scored(context, root, made);
  const [ranks, scores] = isOpen ? [of.ranks, of.scores] : [none, none];
  return [
    live(cell(layout.scores.ranks, of.unit, a, sheet), nodeValue(results.ranks, root, of.unit), "rank"),
    ...ranks.map((rank) => figure(rank, "rank")),
    score(
      live(cell(layout.scores.table, of.unit, a, sheet), nodeValue(results.scores, root, of.unit), "score"),
    ),
    ...scores.map((one) => score(figure(one, "score"))),
  ];
}

const none = [NaN, NaN] as const;
