import { AlignmentType, type FileChild, PageBreak, Paragraph, TextRun } from "docx";
import type { DocumentModel } from "../document";
import { numbered, type NumberedBlock } from "../numbered";
import { plainText } from "../plain-text";
import { type DocumentWords, wordsOf } from "../words";
import { contents } from "./contents";
import { caption, heading, paragraph, place, remark } from "./paragraphs";
import { type DocxPicture, pictureRun } from "./picture-run";
import { docxTable } from "./table";

type Pictures = ReadonlyMap<string, DocxPicture>;

/** All that is on the pages. `pictures` are by the anchors of the figures. */
export function bodyOf(document: DocumentModel, pictures: Pictures): readonly FileChild[] {
  const words = wordsOf(document.language);
  const blocks = numbered(document);
  return blocks.flatMap((block): readonly FileChild[] => {
    switch (block.kind) {
      case "heading":
        return [heading(block)];
      case "paragraph":
        return [paragraph(block, words)];
      case "prompt":
        return place(block, words);
      case "list":
        return block.items.map(
          (item) =>
            new Paragraph({
              numbering: { reference: "bullets", level: 0 },
              children: [new TextRun(plainText(item))],
            }),
        );
      case "table":
        return [caption(block), docxTable(block, document), ...afterTable(block.note)];
      case "figure":
        return figure(block, pictures, words);
      case "contents":
        return contents(blocks, words);
      case "pageBreak":
        return [new Paragraph({ children: [new PageBreak()] })];
    }
  });
}

/** Two tables with nothing between them are one: a line is between them. */
const afterTable = (note: string): readonly Paragraph[] =>
  note === "" ? [new Paragraph({ style: "Remark", children: [] })] : remark(note);

function figure(
  block: Extract<NumberedBlock, { readonly kind: "figure" }>,
  pictures: Pictures,
  words: DocumentWords,
): readonly Paragraph[] {
  const picture = pictures.get(block.anchor);
  const name = `${words.figure} ${block.number}`;
  const isDrawn = picture !== undefined && picture.png !== null;
  return [
    ...(picture === undefined
      ? []
      : [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            keepNext: true,
            spacing: { before: 200, after: 60 },
            children: [
              pictureRun(picture, { id: block.number, name, description: plainText(block.altText) }),
            ],
          }),
        ]),
    caption(block),
    ...remark(
      [block.note, ...(isDrawn ? [] : [words.figureInTable])].filter((text) => text !== "").join(" "),
    ),
  ];
}
