import type { Area } from "../../cells";
import type { Block, PlanCell, SheetPlan } from "../../plan";
import { range, text, type Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { nodeAt } from "../context/structure";
import { blockName } from "../frame/block-name";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { textOver } from "../frame/text-over";
import { colours } from "../looks/palette";
import type { BlockName } from "../sheet-list";
import { said } from "../words";
import { bestOfRow } from "./best-formats";
import { comparisonCharts } from "./charts";
import { choiceCells, choiceLabels, chosenBlock, chosenUnits, listOf, placeCells } from "./choices";
import { comparisonLayout, type ComparisonLayout, comparedUnits, unitNumbers } from "./layout";
import { measuredCell, nodeRow, unitHeader, valueRow, type ComparedTerms } from "./node-cells";

const nameWidth = 34;
const measuredWidth = 18;
const unitWidth = 13;
const twoLines = 30;

/** Two to five units side by side, chosen in yellow cells; null in a report without the sheets of decisions. */
export function comparisonSheet(context: Context, index: IndexSheets): SheetPlan | null {
  if (context.input.decisions !== true) return null;
  const layout = comparisonLayout(context, index);
  const { sheet, chosen, levels, details, values, measured, places } = layout;
  const compared = chosenUnits(context, index);
  const terms: ComparedTerms = { layout, compared };
  const { comparison: words, tables, profile } = context.words;
  const key = `Comparison${index.suffix}`;
  const header = unitHeader(context, terms);
  const table = (
    name: BlockName,
    area: Area,
    heading: string,
    above: readonly PlanCell[],
    cells: Block["cells"],
  ): Block => ({
    name: blockName(key, name),
    row: area.row - 2,
    column: area.column,
    cells: [textOver(heading, above.length, "heading"), above, ...cells],
  });
  const nodeTable = (
    names: readonly [scores: BlockName, ranks: BlockName],
    { scores, ranks, names: first }: typeof levels,
    positions: readonly number[],
    heading: string,
    what: string,
  ): readonly Block[] => {
    const rows = positions.map((position) => nodeRow(context, terms, position));
    const left = rows.map(({ name, scores }) => [name, ...scores]);
    return [
      table(
        names[0],
        { ...first, columns: 1 + scores.columns },
        heading,
        [text(what, "header"), ...header],
        left,
      ),
      table(
        names[1],
        ranks,
        tables.rank,
        header,
        rows.map((row) => row.ranks),
      ),
    ];
  };
  const areaOfChoice = { ...chosen, columns: 1 };
  const indicators = layout.indicators.map((position) => context.structure.place.get(position)?.at ?? 0);
  return {
    ...emptySheet(key, sheet, colours.results),
    blocks: [
      headBlock(
        key,
        said(words.title, { index: nodeAt(context.model, index.root).name }),
        context.input.mode === "live" ? words.subtitle : words.subtitleValues,
      ),
      { name: blockName(key, "Label"), row: chosen.row, column: 0, cells: choiceLabels(context) },
      {
        name: chosenBlock(index),
        row: chosen.row,
        column: chosen.column,
        cells: choiceCells(context, compared),
      },
      {
        name: blockName(key, "Places"),
        row: places.row,
        column: places.column,
        cells: placeCells(context, layout, compared),
      },
      ...nodeTable(["Levels", "LevelRanks"], levels, layout.nodes, profile.levels, tables.level),
      ...nodeTable(
        ["Indicators", "IndicatorRanks"],
        details,
        layout.indicators,
        profile.allIndicators,
        tables.indicator,
      ),
      table(
        "Values",
        { ...values, columns: values.columns + 1 },
        profile.value,
        [...header, text(profile.measuredIn, "header")],
        indicators.map((p) => [...valueRow(context, terms, p), measuredCell(context, p)]),
      ),
    ],
    conditionalFormats: [levels, details].flatMap(({ scores, ranks }) => [
      bestOfRow(scores, "score"),
      bestOfRow(ranks, "rank"),
    ]),
    charts: comparisonCharts(context, index, terms),
    merges: unitNumbers.map((k) => ({ ...areaOfChoice, row: chosen.row + k, rows: 1, columns: 2 })),
    dropDowns: [
      {
        area: areaOfChoice,
        source: { range: listOf(context) },
        prompt: words.choose,
        error: profile.noSuchUnit,
      },
    ],
    freeze: { rows: 0, columns: 1 },
    columnWidths: {
      0: nameWidth,
      ...Object.fromEntries(range(3 * comparedUnits + 2).map((k) => [k + 1, unitWidth])),
      [levels.ranks.column - 1]: 3,
      [values.column - 1]: 3,
      [measured.column]: measuredWidth,
    },
    rowHeights: {
      ...wrappedHeights(context, layout),
      0: 26,
      [levels.scores.row - 1]: 32,
      [details.scores.row - 1]: 32,
    },
    hiddenColumns: [places.column],
    print: {
      orientation: "landscape",
      repeatRows: null,
      wide: 1,
      tall: null,
      breaks: [details.scores.row - 2],
      area: {
        sheet,
        row: 0,
        column: 0,
        rows: details.scores.row + details.scores.rows,
        columns: measured.column + 1,
      },
    },
  };
}

/** Rows in which a name, or what it is measured in, needs a second line. */
function wrappedHeights(context: Context, layout: ComparisonLayout): Readonly<Record<number, number>> {
  const name = (position: number): string => nodeAt(context.model, position).name;
  const isLong = (position: number): boolean => {
    const place = context.structure.place.get(position);
    const unit = place?.kind === "indicator" ? String(measuredCell(context, place.at).value ?? "") : "";
    return name(position).length > nameWidth || unit.length > measuredWidth - 1;
  };
  const rowsOf = (first: number, positions: readonly number[]) =>
    positions.flatMap((position, k) => (isLong(position) ? [[first + k, twoLines] as const] : []));
  return Object.fromEntries([
    ...rowsOf(layout.levels.scores.row, layout.nodes),
    ...rowsOf(layout.details.scores.row, layout.indicators),
  ]);
}
