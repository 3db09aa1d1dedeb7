import type { DocumentBlock, DocumentModel, FigureBlock, HeadingBlock, TableBlock } from "./document";
import { wordsOf } from "./words";

/**
 * A block with what identifies it in the document: tables and figures have a number, headings an anchor. In a brief the label
 * before the number is "": captions are without it.
 */
export type NumberedBlock =
  | (HeadingBlock & { readonly anchor: string })
  | ((TableBlock | FigureBlock) & {
      readonly label: string;
      readonly number: number;
      readonly anchor: string;
    })
  | Exclude<DocumentBlock, HeadingBlock | TableBlock | FigureBlock>;

/** The blocks with their numbers, in their order: "Table 1", "Figure 1". */
export function numbered({ language, layout, blocks }: DocumentModel): readonly NumberedBlock[] {
  const words = layout === "brief" ? { table: "", figure: "" } : wordsOf(language);
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

/** The caption with its number: "Table 1. Coverage"; in a brief the caption alone. */
export const captionText = ({
  label,
  number,
  caption,
}: {
  readonly label: string;
  readonly number: number;
  readonly caption: string;
}): string => (label === "" ? caption : `${label} ${number}. ${caption}`);
