import type { Area } from "../../cells";
import type { ConditionalFormat, PlanCell, SheetPlan } from "../../plan";
import type { Context } from "../context/context";
import { range, text } from "../context/context";
import { codesOn, namesOn } from "../frame/lead";
import { colours } from "../looks/palette";
import { levelCells, levelHeader } from "./levels";
import { summaryCells } from "./summary";
import { type ProfileTerms, profileTerms, unitCell } from "./terms";
import { profileCharts } from "./charts";
import {
  contributionColumn,
  indicatorHeader,
  profileIndicatorCells,
  strengthCells,
  strengthHeader,
} from "./indicators";
import { sortedCells, sortedHeader, workingCells } from "./gap-order";
import { chosenBy, profileColumns, type ProfileLayout, summaryRows, unitBlock } from "./layout";
import { oldRange } from "./range";
import { ratedCells, ratedHeader } from "./rated";
import { failingGates, gateHeader, gateRows } from "./gate-table";
import { sentenceCell } from "./sentence";
import { profileHeights, profileWidths } from "./sizes";
import { part } from "../formulas/ranges";
import { nodeAt } from "../context/structure";
import type { BlockName } from "../sheet-list";
import { said } from "../words";
import { whatIfBlocks, whatIfDropDowns } from "./what-if";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { classColumn, classFormats } from "../points";
import { gapHeat } from "../looks/heat-maps";
import type { IndexSheets } from "../context/sheet-names";
import { blockName } from "../frame/block-name";

/** One unit, chosen in a cell: everything on the sheet follows it, without the add-in. */
export function profileSheet(context: Context, index: IndexSheets): SheetPlan {
  const key = `Profile${index.suffix}`;
  const sheet = index.sheets.Profile;
  const terms = profileTerms(context, index);
  const { layout } = terms;
  const { profile: words } = context.words;
  const live = context.input.mode === "live";
  const titled = (
    name: BlockName,
    area: Area,
    title: string,
    header: readonly PlanCell[],
    cells: readonly (readonly PlanCell[])[],
  ) => ({
    name: blockName(key, name),
    row: area.row - 2,
    column: area.column,
    cells: [
      [text(title, "heading" as const), ...range(area.columns - 1).map(() => text("", "heading"))],
      header,
      ...cells,
    ],
  });
  const charts = profileCharts(context, terms);
  const list = (chosenBy(context) === "name" ? namesOn : codesOn)(context, context.layout.sheets.Scores);
  return {
    ...emptySheet(key, sheet, colours.results),
    blocks: [
      headBlock(
        key,
        said(words.title, { index: nodeAt(context.model, index.root).name }),
        live ? words.subtitle : words.subtitleValues,
      ),
      {
        name: blockName(key, "Sentence"),
        row: layout.sentence.row,
        column: layout.sentence.column,
        cells: [[sentenceCell(context, terms)]],
      },
      {
        name: blockName(key, "Label"),
        row: layout.unit.row,
        column: 0,
        cells: [[text(chosenBy(context) === "name" ? context.words.tables.unit : words.unitByCode, "label")]],
      },
      {
        name: unitBlock(index),
        row: layout.unit.row,
        column: layout.unit.column,
        cells: [[unitCell(terms)]],
      },
      {
        name: blockName(key, "Summary"),
        row: layout.summary.row,
        column: layout.summary.column,
        cells: summaryCells(context, terms),
      },
      titled("Levels", layout.levels, words.levels, levelHeader(context), levelCells(context, terms)),
      ...(layout.gates === null
        ? []
        : [
            titled(
              "Gates",
              layout.gates,
              context.words.points.gates,
              gateHeader(context),
              gateRows(context, terms),
            ),
          ]),
      titled(
        "Strongest",
        layout.strongest,
        words.strongest,
        strengthHeader(context, words.ranksHighest),
        strengthCells(context, terms, true),
      ),
      titled(
        "Weakest",
        layout.weakest,
        words.weakest,
        strengthHeader(context, words.ranksLowest),
        strengthCells(context, terms, false),
      ),
      titled(
        "Indicators",
        layout.indicators,
        words.allIndicators,
        indicatorHeader(context),
        profileIndicatorCells(context, terms),
      ),
      ...(layout.rated === null
        ? []
        : [
            titled(
              "Rated",
              layout.rated,
              context.words.rated.profile,
              ratedHeader(context),
              ratedCells(context, terms, layout.ratedPlaces),
            ),
          ]),
      {
        name: blockName(key, "Order"),
        row: layout.workings.row,
        column: layout.workings.column,
        cells: workingCells(context, terms),
      },
      ...(layout.sorted === null
        ? []
        : [
            titled(
              "Sorted",
              layout.sorted,
              words.sorted,
              sortedHeader(context, terms),
              sortedCells(context, terms),
            ),
          ]),
      ...whatIfBlocks(context, terms),
    ],
    conditionalFormats: [
      ...gapHeat(contributionColumn(layout.indicators)),
      ...oldRange(context, terms),
      ...classFill(context, terms),
      ...failingGates(context, terms),
    ],
    charts,
    merges: [
      { ...layout.sentence, columns: profileColumns },
      { ...layout.unit, columns: 4 },
      ...(["group", "class"] as const).flatMap((row) => {
        const k = summaryRows(context, index).indexOf(row);
        return k < 0 ? [] : [part(layout.summary, k, 1, 1, 2)];
      }),
    ],
    dropDowns: live
      ? [
          {
            area: layout.unit,
            source: { range: list },
            prompt: words.chooseUnit,
            error: words.noSuchUnit,
          },
          ...whatIfDropDowns(context, terms),
        ]
      : [],
    columnWidths: profileWidths(context, layout),
    rowHeights: profileHeights(context, terms),
    hiddenColumns: hiddenColumns(layout),
    print: {
      orientation: "portrait",
      repeatRows: null,
      wide: 1,
      tall: null,
      // Charts on the first page; no heading is at its foot without its table.
      breaks: [layout.strongest.row - 2],
      area: {
        sheet,
        row: 0,
        column: 0,
        rows: last(layout.rated ?? layout.indicators),
        columns: profileColumns,
      },
    },
  };
}

/** The colour of the class, which is written in the cell. */
function classFill(context: Context, { layout, index }: ProfileTerms): readonly ConditionalFormat[] {
  const row = summaryRows(context, index).indexOf("class");
  const found = context.results.classes?.[classColumn(context, index.root) ?? -1];
  return row < 0 || found === undefined ? [] : classFormats(part(layout.summary, row, 1, 1, 1), found);
}

const last = ({ row, rows }: Area): number => row + rows;

/** Workings, and what the yellow cells need. */
const hiddenColumns = ({ workings, whatIf }: ProfileLayout): readonly number[] =>
  [workings, ...(whatIf?.cells ? [whatIf.cells.codes, whatIf.cells.chain.area] : [])].flatMap(
    ({ column, columns }) => range(columns).map((k) => column + k),
  );
