import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { DocumentModel, TableBlock, TableColumn } from "../document";
import { cellText } from "../number-text";
import { plainText } from "../plain-text";
import { colours } from "./looks";
import { textWidthOf } from "./page";

const line = { style: BorderStyle.SINGLE, size: 4, color: colours.line } as const;
const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

/** Rows of a table that is not broken over two pages. */
const short = 14;

/**
 * A table over the width of the text. Its header is repeated on every page, and no row is broken over two; a short table
 * stays on one page, and the last row with its note.
 */
export function docxTable(
  { columns, rows, note }: TableBlock,
  { language, layout }: Pick<DocumentModel, "language" | "layout">,
): Table {
  const textWidth = textWidthOf(layout);
  const widths = columnWidths(columns, textWidth);
  const staysWithNext = (row: number): boolean =>
    row < 1 || (rows.length <= short && row < rows.length - 1) || (row === rows.length - 1 && note !== "");
  const cells = (texts: readonly string[], isHeader: boolean, keepNext: boolean): TableCell[] =>
    columns.map(
      (column, c) =>
        new TableCell({
          width: { size: widths[c] ?? 0, type: WidthType.DXA },
          margins: { top: 30, bottom: 30, left: 60, right: 60 },
          verticalAlign: isHeader ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
          ...(isHeader && { shading: { type: ShadingType.CLEAR, fill: colours.shade, color: "auto" } }),
          children: [cellParagraph(texts[c] ?? "", column, isHeader, keepNext)],
        }),
    );
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: {
      top: line,
      bottom: line,
      insideHorizontal: line,
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells(
          columns.map(({ header }) => header),
          true,
          true,
        ),
      }),
      ...rows.map(
        (row, r) =>
          new TableRow({
            cantSplit: true,
            children: cells(
              row.map((cell) => cellText(cell, language)),
              false,
              staysWithNext(r),
            ),
          }),
      ),
    ],
  });
}

const cellParagraph = (
  text: string,
  { holds }: TableColumn,
  isHeader: boolean,
  keepNext: boolean,
): Paragraph =>
  new Paragraph({
    style: "TableText",
    alignment: holds === "number" ? AlignmentType.RIGHT : AlignmentType.LEFT,
    keepNext,
    children: [new TextRun({ text: plainText(text), bold: isHeader })],
  });

/** In twips; together the width of the text. */
function columnWidths(columns: readonly TableColumn[], textWidth: number): readonly number[] {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  return columns.map(({ width }) => Math.floor((textWidth * width) / sum));
}
