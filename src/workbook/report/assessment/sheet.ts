import type { Block, ConditionalFormat, PlanCell, SheetPlan } from "../../plan";
import type { Area } from "../../cells";
import { address } from "../../cells";
import { at } from "../../../engine/internal";
import { blank, range, text, type Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { nodeAt } from "../context/structure";
import { formulaText } from "../formulas/formula-text";
import { blockName } from "../frame/block-name";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { colours } from "../looks/palette";
import { said } from "../words";
import { assess, type Assessed } from "./assess";
import type { Verdict } from "./content";
import { frontierCells, frontierHeader, frontierPlace } from "./frontier-table";
import { heightOf, sheetColumns, textColumns, widths } from "./sizes";
import { linkedThresholdCells, ownThresholdCells, thresholdTexts } from "./threshold-cells";
import { ownThresholds, linkedThresholds, type ThresholdId } from "./thresholds";
import { sectionRows, type SheetRow } from "./rows";
import { writtenSections } from "./written";

/** Row of the first heading. */
const firstRow = 3;

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
    blocks: [headBlock(key, title, texts.untested), ...textBlocks(key, rows)],
    ...textFrame(sheet, rows),
  };
}

/** Merged cells, widths, heights and print of the text. */
const textFrame = (
  sheet: string,
  rows: readonly SheetRow[],
): Pick<SheetPlan, "merges" | "columnWidths" | "rowHeights" | "print"> => ({
  merges: rows.flatMap(({ kind }, k) =>
    kind === "text" || kind === "answer"
      ? [{ sheet, row: firstRow + k, column: textColumns.from, rows: 1, columns: textColumns.count }]
      : [],
  ),
  columnWidths: widths,
  rowHeights: { 0: 26, ...Object.fromEntries(rows.map((row, k) => [firstRow + k, heightOf(row)])) },
  print: {
    orientation: "portrait",
    repeatRows: null,
    wide: 1,
    tall: null,
    area: { sheet, row: 0, column: 0, rows: firstRow + rows.length, columns: sheetColumns },
  },
});

interface Places {
  readonly linked: number;
  readonly limits: number;
  readonly frontier: number;
}

function planned(context: Context, index: IndexSheets, assessed: Assessed, places: Places): SheetPlan {
  const key = `Assessment${index.suffix}`;
  const { sheet } = assessed.terms;
  const { assessment: texts } = context.words;
  const rows = sectionRows(assessed);
  const { terms } = assessed;
  const hasFrontier = assessed.frontier !== null;
  const lastRow = hasFrontier
    ? places.frontier + frontierPlace(terms).rows
    : places.limits + ownThresholds.length;
  const first = textColumns.from;
  const frame = textFrame(sheet, rows);
  const title = said(texts.title, { index: nodeAt(context.model, index.root).name });
  return {
    ...emptySheet(key, sheet, colours.tests),
    blocks: [
      headBlock(key, title, context.formulas ? texts.subtitle : texts.subtitleValues),
      ...textBlocks(key, rows),
      endBlock(context, key, index, places),
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
        cells: ownThresholds.map((id) => thresholdRow(context, id)),
      },
      ...(hasFrontier ? [frontierBlock(assessed, key, places)] : []),
      ...terms.workings.blocks(texts.workings),
    ],
    conditionalFormats: verdictColours(context, {
      ...{ sheet, row: firstRow, column: 0, rows: rows.length, columns: 1 },
    }),
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

/** The rows of the text in blocks: what people write stands between them, in a block of its own. */
function textBlocks(key: string, rows: readonly SheetRow[]): readonly Block[] {
  const names = ["Text", "Middle"] as const;
  const answers = ["Framework", "Experts"] as const;
  const blocks: Block[] = [];
  let from = 0;
  let part = 0;
  rows.forEach(({ kind, cells }, k) => {
    const isAnswer = kind === "answer";
    const isLast = k === rows.length - 1;
    const to = isAnswer ? k : k + 1;
    if ((isAnswer || isLast) && to > from)
      blocks.push({
        name: blockName(key, at(names, part)),
        row: firstRow + from,
        column: 0,
        cells: rows.slice(from, to).map((row) => row.cells),
      });
    if (!isAnswer) return;
    blocks.push({
      name: blockName(key, at(answers, part)),
      row: firstRow + k,
      column: textColumns.from,
      cells: [[at(cells, textColumns.from)]],
    });
    part++;
    from = k + 1;
  });
  return blocks;
}

/** A threshold beside its cell: what it is, and its source. */
const thresholdRow = (context: Context, id: ThresholdId): readonly PlanCell[] => {
  const [what, source] = thresholdTexts(context, id);
  return [text(what, "note"), blank, blank, text(source, "note"), blank, blank];
};

function endBlock(context: Context, key: string, index: IndexSheets, { linked }: Places): Block {
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
      ...linkedThresholds.map((id, k) => [at(shown, k), ...thresholdRow(context, id)]),
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

/** The verdicts in colours that everybody can distinguish, beside their words. */
function verdictColours({ words }: Context, area: Area): readonly ConditionalFormat[] {
  const fills: Readonly<Record<Verdict, readonly [fill: string, font: string]>> = {
    good: ["D9EFEA", "0B5345"],
    caution: ["FFF1C9", "6B4E00"],
    warning: ["F9DDD5", "8A2408"],
  };
  const cell = address(area.row, area.column);
  return (["good", "caution", "warning"] as const).map((is) => ({
    kind: "formula",
    area,
    formula: `=${cell}=${formulaText(words.assessment[is])}`,
    fill: fills[is][0],
    font: fills[is][1],
    bold: true,
  }));
}
