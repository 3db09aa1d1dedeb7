import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import type { DocumentModel } from "../document";
import { plainText } from "../plain-text";
import { wordsOf } from "../words";
import { bodyOf } from "./body";
import { colours, docxStyles } from "./looks";
import { pageOf } from "./page";
import type { DocxPicture } from "./picture-run";
import { reproducible } from "./reproducible";

/** The bytes of a document; `pictures` are by the anchors of the figures (see `numbered`). */
export async function docxBytes(
  model: DocumentModel,
  pictures: ReadonlyMap<string, DocxPicture>,
): Promise<Uint8Array> {
  const words = wordsOf(model.language);
  const [title, subtitle] = [plainText(model.title), plainText(model.subtitle)];
  const small = { size: 16, color: colours.quiet };
  const [before = "", between = "", after = ""] = words.page.split(/\{\w+\}/);
  const document = new Document({
    title,
    description: subtitle,
    creator: "",
    lastModifiedBy: "",
    styles: docxStyles(words.locale, model.layout),
    numbering: {
      config: [
        {
          reference: "bullets",
          levels: [
            {
              ...{ level: 0, format: LevelFormat.BULLET, text: "•", alignment: AlignmentType.LEFT },
              style: { paragraph: { indent: { left: 360, hanging: 200 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: pageOf(model.layout) },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [new TextRun({ text: title, ...small })],
              }),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  new TextRun({
                    ...small,
                    children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ style: "Title", children: [new TextRun(title)] }),
          new Paragraph({ style: "Subtitle", children: [new TextRun(subtitle)] }),
          ...bodyOf(model, pictures),
        ],
      },
    ],
  });
  return reproducible(new Uint8Array(await Packer.toArrayBuffer(document)), model);
}
