import type { Block, PlanCell, SheetPlan } from "../../plan";
import { at } from "../../../engine/internal";
import { blank, range, text, type Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { nodeAt } from "../context/structure";
import { blockName } from "../frame/block-name";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { limitText } from "../frame/limit-text";
import { colours } from "../looks/palette";
import { said } from "../words";
import { assess, type Assessed } from "./assess";
import { frontierCells, frontierHeader, frontierPlace } from "./frontier-table";
import type { LiveLimit } from "./limit-words";
import { sheetColumns, textColumns } from "./sizes";
import type { Terms } from "./terms";
import { answerBlocks, firstRow, textBlocks, textFrame, verdictColours } from "./text-blocks";
import { linkedThresholdCells, ownThresholdCells, thresholdTexts } from "./threshold-cells";
import { ownThresholds, linkedThresholds, type ThresholdId } from "./thresholds";
import { sectionRows } from "./rows";
import { writtenSections } from "./written";

/** The audit of an index in words; null without a test, unless people have written in an earlier one. */
export function assessmentSheet(context: Context, index: IndexSheets): SheetPlan | null {
  // How many rows the text has does not depend on where the thresholds are, which stand below it.
  const drafted = assess(context, index, { limits: 0, frontier: 0 });
  if (drafted === null) return writtenSheet(context, index);
  const end = firstRow + sectionRows(drafted).length;
  const linked = end + 3;
  const limits = linked + linkedThresholds.length;
  const frontier = limits + ownThresholds.length + 3;
  const assessed = assess(context, index, { limits, frontier });
  return assessed === null ? null : planned(context, index, assessed, { linked, limits, frontier });
}

/** What people have written, in a report without a test: their text is never lost. */
function writtenSheet(context: Context, index: IndexSheets): SheetPlan | null {
  const sections = writtenSections(context, index);
  if (sections === null) return null;
  const key = `Assessment${index.suffix}`;
  const sheet = index.sheets.Assessment;
  const { assessment: texts } = context.words;
  const rows = sectionRows({ sections });
  const title = said(texts.title, { index: nodeAt(context.model, index.root).name });
  return {
    ...emptySheet(key, sheet, colours.tests),
    blocks: [headBlock(key, title, texts.untested), ...textBlocks(key, rows), ...answerBlocks(key, rows)],
    ...textFrame(sheet, rows),
  };
}

interface Places {
  readonly linked: number;
  readonly limits: number;
  readonly frontier: number;
}

function planned(context: Context, index: IndexSheets, assessed: Assessed, places: Places): SheetPlan {
  const key = `Assessment${index.suffix}`;
  const { sheet } = assessed.terms;
  const { assessment: words } = context.words;
  const rows = sectionRows(assessed);
  const texts = textBlocks(key, rows);
  const { terms } = assessed;
  const hasFrontier = assessed.frontier !== null;
  const lastRow = hasFrontier
    ? places.frontier + frontierPlace(terms).rows
    : places.limits + ownThresholds.length;
  const first = textColumns.from;
  const frame = textFrame(sheet, rows);
  const title = said(words.title, { index: nodeAt(context.model, index.root).name });
  return {
    ...emptySheet(key, sheet, colours.tests),
    blocks: [
      headBlock(key, title, context.formulas ? words.subtitle : words.subtitleValues),
      ...texts,
      ...answerBlocks(key, rows),
      endBlock(context, key, index, terms, places),
      {
        name: blockName(key, "Limits"),
        row: places.limits,
        column: 0,
        cells: ownThresholdCells(context, index),
      },
      {
        name: blockName(key, "LimitTexts"),
        row: places.limits,
        column: first,
        cells: ownThresholds.map((id) => thresholdRow(context, id, terms.limits[id])),
      },
      ...(hasFrontier ? [frontierBlock(assessed, key, places)] : []),
      ...terms.workings.blocks(words.workings),
    ],
    // For each block by itself: what lies in its blocks alone is known to be the add-in's.
    conditionalFormats: texts.flatMap(({ row, column, cells }) =>
      verdictColours(context, { sheet, row, column, rows: cells.length, columns: 1 }),
    ),
    merges: frame.merges,
    columnWidths: {
      ...frame.columnWidths,
      ...Object.fromEntries(terms.workings.columns.map((column) => [column, 16])),
      [terms.workings.column]: 40,
    },
    rowHeights: { ...frame.rowHeights, ...(hasFrontier ? { [places.frontier - 1]: 32 } : {}) },
    print: {
      ...frame.print,
      breaks: [places.linked - 2],
      area: { sheet, row: 0, column: 0, rows: lastRow, columns: sheetColumns },
    },
  };
}

/** A threshold beside its cell: what it is, and its source. */
const thresholdRow = (context: Context, id: ThresholdId, limit: LiveLimit): readonly PlanCell[] => {
  const [what, source] = thresholdTexts(context, id);
  const from = limitText(context, source, limit, limit.formula);
  return [text(what, "note"), blank, blank, from, blank, blank];
};

function endBlock(
  context: Context,
  key: string,
  index: IndexSheets,
  { limits }: Terms,
  { linked }: Places,
): Block {
  const { assessment: texts } = context.words;
  const padded = (cells: readonly PlanCell[]): readonly PlanCell[] => [
    ...cells,
    ...range(sheetColumns - cells.length).map(() => blank),
  ];
  const heading = [
    text(texts.thresholds, "heading"),
    ...range(sheetColumns - 1).map(() => text("", "heading")),
  ];
  const shown = linkedThresholdCells(context, index);
  return {
    name: blockName(key, "Thresholds"),
    row: linked - 2,
    column: 0,
    cells: [
      heading,
      padded([text(texts.thresholdsText, "note")]),
      ...linkedThresholds.map((id, k) => [at(shown, k), ...thresholdRow(context, id, limits[id])]),
    ],
  };
}

function frontierBlock({ terms }: Assessed, key: string, { frontier }: Places): Block {
  const header = frontierHeader(terms);
  const { assessmentExhibits } = terms.words;
  return {
    name: blockName(key, "Frontier"),
    row: frontier - 2,
    column: 0,
    cells: [
      header.map((_, j) => text(j === 0 ? assessmentExhibits.F4 : "", "heading")),
      header,
      ...frontierCells(terms),
    ],
  };
}
