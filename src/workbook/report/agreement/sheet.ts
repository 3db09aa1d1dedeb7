import type { Block, PlanCell, SheetPlan } from "../../plan";
import { blank, range, text, type Context } from "../context/context";
import { blockName } from "../frame/block-name";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { limitBlocks } from "../frame/limits";
import { textOver } from "../frame/text-over";
import { widthOf } from "../frame/widths";
import { colours } from "../looks/palette";
import type { BlockName } from "../sheet-list";
import type { Area } from "../../cells";
import { said } from "../words";
import { barCells, barHeader, severityChart } from "./bars";
import { indicatorCells } from "./indicator-cells";
import { agreementColumns, agreementLayout, type AgreementLayout, raterColumns } from "./layout";
import { agreementLimits } from "./limits";
import { noteTexts } from "./notes";
import { raterCells } from "./rater-cells";
import { roundCells } from "./round-cells";

const key = "Agreement";

/** How far raters agree, and how severe they are; null where no indicator is rated. */
export function agreementSheet(context: Context): SheetPlan | null {
  const layout = agreementLayout(context);
  const { rated } = context.layout;
  if (layout === null || rated === null) return null;
  const { agreement } = context.words;
  const { bars, chart, indicators, limits, raters, rounds, sheet } = layout;
  const notes = noteTexts(context, layout);
  const header = headersOf(context, layout);
  const blocks: readonly Block[] = [
    headBlock(key, agreement.title, agreement.subtitle),
    ...limitBlocks(context, key, agreementLimits, limits, agreement.limits),
    {
      ...{ name: blockName(key, "Notes"), row: layout.notesRow, column: 0 },
      cells: [notes[0], notes[1]].map((note) => [note === undefined ? blank : text(note, "warning")]),
    },
    table("Raters", raters, agreement.raters, header.raters, raterCells(context, layout, rated)),
    table(
      "Indicators",
      indicators,
      agreement.indicators,
      header.indicators,
      indicatorCells(context, layout, rated),
    ),
    ...(rounds.rows === 0
      ? []
      : [table("Rounds", rounds, agreement.rounds, header.rounds, roundCells(context, layout))]),
    {
      ...{ name: blockName(key, "Bars"), row: bars.row - 1, column: bars.column },
      cells: [barHeader(context), ...barCells(layout)],
    },
  ];
  const last = rounds.rows === 0 ? indicators : rounds;
  const end = Math.max(last.row + last.rows, chart.row + chart.rows);
  return {
    ...emptySheet(key, sheet, colours.audit),
    blocks,
    charts: [severityChart(context, layout)],
    freeze: { rows: 0, columns: 1 },
    columnWidths: {
      ...Object.fromEntries(range(raters.columns).map((column) => [column, 13])),
      0: widthOf(
        [
          ...context.model.indicators
            .filter(({ code }) => rated.rated.includes(code))
            .map(({ name }) => name),
          ...layout.figures.raters.map(({ rater }) => rater),
        ],
        24,
        48,
      ),
      [agreementColumns.verdict]: 13,
      [raterColumns.words]: 54,
      [raterColumns.words + 1]: 3,
    },
    rowHeights: {
      0: 26,
      ...Object.fromEntries([raters, indicators, rounds].map(({ row }) => [row - 1, 62])),
    },
    print: {
      ...{ orientation: "landscape", repeatRows: null, wide: 1, tall: null },
      area: { sheet, row: 0, column: 0, rows: end, columns: raters.columns },
    },
  };
}

const table = (
  name: BlockName,
  area: Area,
  heading: string,
  header: readonly string[],
  cells: readonly (readonly PlanCell[])[],
): Block => ({
  name: blockName(key, name),
  row: area.row - 2,
  column: 0,
  cells: [textOver(heading, area.columns, "heading"), header.map((word) => text(word, "header")), ...cells],
});

/** The headers of the three tables; "(run)" marks what no worksheet formula computes. */
function headersOf({ source, words: { agreement, tables } }: Context, { figures }: AgreementLayout) {
  const ofRun = (name: string): string => said(agreement.ofRun, { header: name });
  const counts = [agreement.cells, agreement.ratings, agreement.exact];
  const alpha = [ofRun(agreement.alpha), ofRun(agreement.lower), ofRun(agreement.upper), agreement.verdict];
  const limit = source.assessment?.rule.limit ?? 2;
  return {
    indicators: [
      ...[tables.indicator, tables.code, ...counts],
      ...[said(agreement.far, { count: limit }), ...alpha],
    ],
    raters: [
      ...[agreement.rater, figures.model.groups > 1 ? ofRun(agreement.group) : "", ...counts.slice(0, 1)],
      ...[agreement.ownRatings, agreement.exact, ofRun(agreement.difference), ...alpha],
      ...[agreement.severity, agreement.error, agreement.infit, agreement.outfit].map(ofRun),
      agreement.inWords,
    ],
    rounds: [agreement.round, "", ...counts.map(ofRun), ofRun(agreement.numberOfRaters), ...alpha],
  };
}
