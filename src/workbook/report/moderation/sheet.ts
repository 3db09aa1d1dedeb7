import { address, type Area } from "../../cells";
import type { ConditionalFormat, PlanCell, SheetPlan } from "../../plan";
import { range, text, type Context } from "../context/context";
import { blockName } from "../frame/block-name";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { tablePrint } from "../frame/table-print";
import { nameWidth, widthOf } from "../frame/widths";
import { formulaText } from "../formulas/formula-text";
import { colours } from "../looks/palette";
import { said } from "../words";
import { headerRow, moderationLayout, sentenceRow, type ModerationLayout } from "./layout";
import { evidenceInWords } from "./evidence-words";
import { lineCells } from "./line-cells";
import { reasonsInWords } from "./reason-words";
import { noteText, reasonsText, sentenceCell } from "./sentence";

/** The cells that people should look at, and those that they settled; null where no indicator is rated. */
export function moderationSheet(context: Context): SheetPlan | null {
  const layout = moderationLayout(context);
  if (layout === null) return null;
  const { sheet, table, columns, lines } = layout;
  const { moderation } = context.words;
  const note = noteText(context, layout);
  return {
    ...emptySheet("Moderation", sheet, colours.results),
    blocks: [
      headBlock("Moderation", moderation.title, moderation.text),
      {
        ...{ name: blockName("Moderation", "Sentence"), row: sentenceRow, column: 0 },
        cells: [
          [sentenceCell(context, layout)],
          [text(reasonsText(context, layout), "note")],
          [text(context.formulas ? moderation.how : moderation.howValues, "note")],
          [text(note, "note")],
        ],
      },
      {
        ...{ name: blockName("Moderation", "Table"), row: headerRow, column: 0 },
        cells: [headerCells(context, layout), ...lineCells(context, layout)],
      },
    ],
    conditionalFormats: lines.length === 0 ? [] : looksOf(context, layout),
    freeze: { rows: headerRow + 1, columns: columns.unit + 1 },
    columnWidths: {
      ...Object.fromEntries(range(table.columns).map((column) => [column, 9])),
      [columns.state]: 10,
      [columns.unit]: nameWidth(context),
      [columns.code]: 9,
      [columns.indicator]: 28,
      [columns.why]: 36,
      ...Object.fromEntries(
        range(layout.slots).flatMap((k) => [
          [columns.slots + 2 * k, raterWidth(layout)],
          [columns.slots + 2 * k + 1, 7],
        ]),
      ),
      [columns.spread]: 12,
      [columns.evidence]: 60,
      [columns.place]: 16,
      [columns.by]: 16,
      [columns.date]: 12,
      [columns.reason]: 36,
    },
    rowHeights: {
      0: 26,
      [headerRow]: 46,
      ...Object.fromEntries(lines.map((_, k) => [table.row + k, heightOf(context, layout, k)])),
    },
    print: tablePrint(sheet, headerRow, table.row + table.rows, table.columns),
  };
}

function headerCells({ words: { moderation, rated, tables } }: Context, { slots }: ModerationLayout) {
  const numbered = (name: string, k: number): string => said(name, { n: k + 1 });
  return [
    ...[moderation.state, tables.unit, tables.code, tables.indicator, moderation.why],
    ...[moderation.rankNow, moderation.bestRank, moderation.worstRank],
    ...range(slots).flatMap((k) => [numbered(rated.rater, k), numbered(rated.level, k)]),
    ...[rated.spread, moderation.evidence, moderation.scoreNow, moderation.lowestScore],
    ...[moderation.highestScore, moderation.place, rated.agreed, moderation.by],
    ...[moderation.date, moderation.reason],
  ].map((name): PlanCell => text(name, "header"));
}

/** What is settled stands back; a row of the user's that was moved is marked. */
function looksOf(
  { words: { moderation } }: Context,
  { table, columns }: ModerationLayout,
): readonly ConditionalFormat[] {
  const state = address(table.row, columns.state, "column");
  const ofState = (words: string, fill: string): ConditionalFormat => ({
    ...{ kind: "formula", area: table, formula: `=${state}=${formulaText(words)}` },
    ...{ fill, font: null, bold: false },
  });
  const ranks: Area = { ...table, column: columns.bestRank, columns: 2 };
  const [best, worst] = [columns.bestRank, columns.worstRank].map((column) =>
    address(table.row, column, "column"),
  );
  return [
    ofState(moderation.settled, settledFill),
    ofState(moderation.moved, colours.old),
    {
      ...{ kind: "formula", area: ranks, fill: colours.flagged, font: null, bold: true },
      formula: `=AND(ISNUMBER(${best ?? ""}),${worst ?? ""}-${best ?? ""}>=${manyPlaces})`,
    },
  ];
}

const settledFill = "E3F1E8";
/** From this many places on, what settling can change is marked. */
const manyPlaces = 5;

const raterWidth = ({ lines }: ModerationLayout): number =>
  widthOf(
    lines.flatMap(({ of }) => of.ratings.map(({ rater }) => rater)),
    13,
    18,
  );

/** Points that the longest text of a line needs. */
function heightOf(context: Context, layout: ModerationLayout, k: number): number {
  const line = layout.lines[k];
  if (line === undefined) return lineHeight;
  const { of } = line;
  const name = context.model.indicators[of.indicator]?.name ?? "";
  const needed = context.source.assessment?.rule.raters ?? 1;
  const texts = [
    [name, 28],
    [reasonsInWords(context.words, of.reasons, of.cell, needed), 36],
    [evidenceInWords(of), 64],
    [of.agreedRow?.reason ?? "", 34],
  ] as const;
  return lineHeight * Math.max(1, ...texts.map(([words, width]) => Math.ceil(words.length / width)));
}

const lineHeight = 15;
