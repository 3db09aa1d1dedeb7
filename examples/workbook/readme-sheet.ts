import { checked } from "../../src/file/excelize";
import type { Draft } from "./draft";
import { looks } from "./looks";

export interface Readme {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly lines: readonly (readonly [label: string, text: string])[];
  }[];
}

/**
 * Of the column of texts: its width in characters of Excel, the letters that fit, and the height of a line in points.
 */
const TEXT_WIDTH = 90;
const LETTERS_A_LINE = 105;
const LINE_HEIGHT = 15;

/** The first sheet: the source of the figures and the meaning of the columns. */
export function readmeSheet(draft: Draft, { title, subtitle, sections }: Readme): void {
  const sheet = "Readme";
  draft.write(sheet, { row: 0, column: 0 }, [[title]], looks.title);
  draft.write(sheet, { row: 1, column: 0 }, [[subtitle]], looks.subtitle);
  let row = 3;
  for (const { heading, lines } of sections) {
    draft.write(sheet, { row, column: 0 }, [[heading]], looks.heading);
    draft.write(
      sheet,
      { row: row + 1, column: 0 },
      lines.map(([label]) => [label]),
      looks.label,
    );
    draft.write(
      sheet,
      { row: row + 1, column: 1 },
      lines.map(([, text]) => [text]),
      looks.paragraph,
    );
    lines.forEach(([, text], i) => {
      const wrapped = Math.ceil(text.length / LETTERS_A_LINE);
      if (wrapped > 1) draft.rowHeight(sheet, row + i + 1, LINE_HEIGHT * wrapped);
    });
    row += lines.length + 2;
  }
  draft.widths(sheet, { A: 22, B: TEXT_WIDTH });
  checked(draft.file.SetSheetView(sheet, 0, { ShowGridLines: false, TopLeftCell: "A1", View: "normal" }));
  draft.print(sheet);
}
