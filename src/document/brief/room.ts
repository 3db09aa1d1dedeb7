import { chartScene } from "../../charts";
import type { DocumentBlock, TableBlock } from "../document";
import { cellText } from "../number-text";
import { pictureWidth } from "../picture";
import type { Language } from "../../workbook/language";

/** Height of the text of a page and of what is above its first block, in millimetres. */
const [page, top] = [267, 17];

/** Part of the second page that blocks may fill by this measure, which is rough. */
const filled = 0.95;

/** Characters in a line of the text, of a note, and in a table as wide as the page. */
const [textLine, noteLine, tableLine] = [118, 128, 132];

/** Millimetres: a line of text, of a note, of a table; and what is around a row. */
const [line, smallLine, rowLine, rowSpace] = [4.3, 3.6, 3.6, 0.8];

/** Whether blocks fit on the two pages of a brief, below its title; what is cut by the end of a page stands on the next one. */
export function fitsTwoPages(blocks: readonly DocumentBlock[], language: Language): boolean {
  let [pages, used, headings] = [1, top, 0];
  for (const block of blocks) {
    const height = heightOf(block, language);
    if (used + height > page) {
      pages += 1;
      used = headings;
    }
    used += height;
    headings = block.kind === "heading" ? headings + height : 0;
  }
  return pages === 1 || (pages === 2 && used <= filled * page);
}

const linesOf = (text: string, room: number): number => Math.max(1, Math.ceil(text.length / room));

const noteHeight = (note: string): number => (note === "" ? 0 : 1 + smallLine * linesOf(note, noteLine));

/** About, in millimetres. */
function heightOf(block: DocumentBlock, language: Language): number {
  switch (block.kind) {
    case "heading":
      return block.level === 1 ? 8.5 : 7.5;
    case "paragraph":
      if (block.look === "lead") return 3.5 + 4.9 * linesOf(block.text, 95);
      return block.look === "note" ? noteHeight(block.text) + 1 : 1.5 + line * linesOf(block.text, textLine);
    case "list":
      return 1 + block.items.reduce((sum, item) => sum + 0.8 + line * linesOf(item, textLine - 6), 0);
    case "table":
      return tableHeight(block, language);
    case "figure": {
      const { height, width } = chartScene(block.chart, { width: pictureWidth, compact: true });
      return (height / width) * 168 + 6 + noteHeight(block.note);
    }
    default:
      return 0;
  }
}

function tableHeight({ columns, rows, note }: TableBlock, language: Language): number {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const rowHeight = (texts: readonly string[]): number =>
    rowSpace +
    rowLine *
      Math.max(
        1,
        ...texts.map((text, c) =>
          linesOf(text, Math.max(4, ((columns[c]?.width ?? 1) / all) * tableLine - 2)),
        ),
      );
  const body = rows.reduce((sum, cells) => sum + rowHeight(cells.map((cell) => cellText(cell, language))), 0);
  return 5 + rowHeight(columns.map(({ header }) => header)) + body + noteHeight(note) + 2;
}
