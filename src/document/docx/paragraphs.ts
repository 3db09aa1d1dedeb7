import { Bookmark, BorderStyle, HeadingLevel, Paragraph, ShadingType, SimpleField, TextRun } from "docx";
import type { ParagraphBlock, PromptBlock } from "../document";
import type { NumberedBlock } from "../numbered";
import { plainText } from "../plain-text";
import type { DocumentWords } from "../words";
import { colours, verdictColour } from "./looks";

type Numbered<Kind> = Extract<NumberedBlock, { readonly kind: Kind }>;

export const heading = ({ anchor, level, text }: Numbered<"heading">): Paragraph =>
  new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    children: [new Bookmark({ id: anchor, children: [new TextRun(plainText(text))] })],
  });

const bar = { style: BorderStyle.SINGLE, size: 24, color: colours.title, space: 8 } as const;

/** A text; a verdict stands before it as a word. */
export function paragraph({ text, look }: ParagraphBlock, words: DocumentWords): Paragraph {
  const colour = verdictColour(look);
  const verdict = look === "good" || look === "caution" || look === "warning" ? words[look] : null;
  return new Paragraph({
    ...(look === "note" && { style: "Remark" }),
    ...(look === "lead" && { style: "Lead", border: { left: bar } }),
    children: [
      ...(verdict === null || colour === null
        ? []
        : [new TextRun({ text: `${verdict}. `, bold: true, color: colour })]),
      new TextRun(plainText(text)),
    ],
  });
}

const frame = { style: BorderStyle.SINGLE, size: 4, color: colours.line, space: 6 } as const;

/** A place to write: a box with what to write about, and what is written. */
export function place({ prompt, text }: PromptBlock, words: DocumentWords): readonly Paragraph[] {
  const look = {
    style: "Place",
    border: { top: frame, bottom: frame, left: frame, right: frame },
    shading: { type: ShadingType.CLEAR, fill: "F8FAFC", color: "auto" },
    indent: { left: 120, right: 120 },
  };
  const written = text === "" ? words.nothingWritten : plainText(text);
  return [
    new Paragraph({
      ...look,
      keepNext: true,
      children: [
        new TextRun({ text: `${words.toWrite}. `, bold: true, color: colours.quiet }),
        new TextRun({ text: plainText(prompt), color: colours.quiet }),
      ],
    }),
    ...written
      .split(/\r?\n/)
      .map(
        (line) => new Paragraph({ ...look, children: [new TextRun({ text: line, italics: text === "" })] }),
      ),
  ];
}

/** The caption of a table stands above it and stays with it; that of a figure stands below. */
export const caption = ({
  kind,
  label,
  number,
  caption: text,
  anchor,
}: Numbered<"table" | "figure">): Paragraph =>
  new Paragraph({
    style: "Caption",
    keepNext: kind === "table",
    keepLines: true,
    children: [
      ...(label === ""
        ? [new TextRun(plainText(text))]
        : [
            new Bookmark({
              id: anchor,
              children: [
                new TextRun(`${label} `),
                new SimpleField(`SEQ ${label} \\* ARABIC`, String(number)),
              ],
            }),
            new TextRun(`. ${plainText(text)}`),
          ]),
    ],
  });

export const remark = (text: string): readonly Paragraph[] =>
  text === "" ? [] : [new Paragraph({ style: "Remark", children: [new TextRun(plainText(text))] })];
