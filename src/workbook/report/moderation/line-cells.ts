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
    ...rankCells(context, sheet, line, root),
    ...slotCells(context, layout, line.of, slots),
    spread === null
      ? figure(rated.spread, "rank", "General")
      : live(spread, rated.spread, "rank", false, "General"),
    text(evidenceInWords(line.of), "labelWrapped"),
    ...scoreCells(context, sheet, line, root),
    ...agreedCells(context, layout, line, row),
  ];
}

/** Settled or not, as the level in the user's cell says; one that is open is to be decided or only to be looked at. */
function stateCell(
  { words: { moderation } }: Context,
  { table, columns, sheet }: ModerationLayout,
  { isOpen, of }: ModerationLine,
  row: number,
): PlanCell {
  const level = cell(table, row, columns.agreed, sheet, "column");
  const waiting = of.needsDecision ? moderation.decide : moderation.look;
  const [open, settled] = [waiting, moderation.settled].map(formulaText);
  return live(
    `IF(ISERROR(${level}),${formulaText(moderation.moved)},IF(LEN(${level})=0,${open},${settled}))`,
    isOpen ? waiting : moderation.settled,
    "label",
  );
}

/** The rank of the unit in its index as it is, and the best and the worst that settling can make of it. */
function rankCells(
  { layout, results, structure }: Context,
  sheet: string,
  { isOpen, of }: ModerationLine,
  root: number,
): readonly PlanCell[] {
  const at = cell(layout.scores.ranks, of.unit, structure.place.get(root)?.at ?? 0, sheet);
  return [
    live(at, nodeValue(results.ranks, root, of.unit), "rank"),
    ...(isOpen ? of.ranks : none).map((rank) => figure(rank, "rank")),
  ];
}

/** Likewise its score. */
function scoreCells(
  context: Context,
  sheet: string,
  { isOpen, of }: ModerationLine,
  root: number,
): readonly PlanCell[] {
  const { layout, results, structure } = context;
  const at = cell(layout.scores.table, of.unit, structure.place.get(root)?.at ?? 0, sheet);
  return [
    live(at, nodeValue(results.scores, root, of.unit), "score"),
    ...(isOpen ? of.scores : none).map((score) => figure(score, "score")),
  ].map((made) => scored(context, root, made));
}

const none = [NaN, NaN] as const;
