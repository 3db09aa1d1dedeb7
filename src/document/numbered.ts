import type { DocumentBlock, DocumentModel, FigureBlock, HeadingBlock, TableBlock } from "./document";
import { wordsOf } from "./words";

/** A block with its number in the document: of tables, of figures, and of headings ("3.2"). */
export type NumberedBlock =
  | (HeadingBlock & { readonly number: string; readonly anchor: string })
  | ((TableBlock | FigureBlock) & {
      readonly label: string;
      readonly number: number;
      readonly anchor: string;
    })
  | Exclude<DocumentBlock, HeadingBlock | TableBlock | FigureBlock>;

/** The blocks with their numbers, in their order: "Table 1", "Figure 1", headings "1" and "1.1". */
export function numbered({ language, blocks }: DocumentModel): readonly NumberedBlock[] {
  const words = wordsOf(language);
  let [first, second, tables, figures] = [0, 0, 0, 0];
  return blocks.map((block): NumberedBlock => {
    switch (block.kind) {
      case "heading": {
        if (block.level === 1) [first, second] = [first + 1, 0];
        else second++;
        const number = block.level === 1 ? `${first}` : `${first}.${second}`;
        return { ...block, number, anchor: `section-${number.replace(".", "-")}` };
      }
      case "table":
        tables++;
        return { ...block, label: words.table, number: tables, anchor: `table-${tables}` };
      case "figure":
        figures++;
        return { ...block, label: words.figure, number: figures, anchor: `figure-${figures}` };
      default:
        return block;
    }
  });
}
