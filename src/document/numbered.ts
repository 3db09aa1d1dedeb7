import type { DocumentBlock, DocumentModel, FigureBlock, HeadingBlock, TableBlock } from "./document";
import { wordsOf } from "./words";

/** A block with what identifies it in the document: tables and figures have a number, headings an anchor. */
export type NumberedBlock =
  | (HeadingBlock & { readonly anchor: string })
  | ((TableBlock | FigureBlock) & {
      readonly label: string;
      readonly number: number;
      readonly anchor: string;
    })
  | Exclude<DocumentBlock, HeadingBlock | TableBlock | FigureBlock>;

/** The blocks with their numbers, in their order: "Table 1", "Figure 1". */
export function numbered({ language, blocks }: DocumentModel): readonly NumberedBlock[] {
  const words = wordsOf(language);
  let [headings, tables, figures] = [0, 0, 0];
  return blocks.map((block): NumberedBlock => {
    switch (block.kind) {
      case "heading":
        headings++;
        return { ...block, anchor: `section-${headings}` };
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
