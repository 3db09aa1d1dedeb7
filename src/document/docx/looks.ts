import { type IStylesOptions, LineRuleType } from "docx";
import type { DocumentModel, ParagraphLook } from "../document";

export const colours = {
  title: "0F2B46",
  quiet: "5C5C5C",
  line: "C9D3DD",
  shade: "EEF3F8",
  good: "1E6B3A",
  caution: "8A5A00",
  warning: "A4262C",
} as const;

export const verdictColour = (look: ParagraphLook): string | null =>
  look === "good" || look === "caution" || look === "warning" ? colours[look] : null;

/** A font that Word has, and that others replace by one of the same widths. */
const font = "Arial";

/** Lines as high as what is in them, in 240ths: without the rule, some programs cut a picture to a line. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

const heading = (size: number, before: number, after: number) => ({
  run: { font, size, bold: true, color: colours.title },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});

/** Styles of a document in a language ("es-ES"); sizes are in half points. */
export const docxStyles = (locale: string, layout: DocumentModel["layout"]): IStylesOptions =>
  layout === "brief" ? briefStyles(locale) : reportStyles(locale);

const reportStyles = (locale: string): IStylesOptions => ({
  default: {
    document: {
      run: { font, size: 20, language: { value: locale } },
      paragraph: { spacing: { after: 120, ...lines(276) } },
    },
    title: {
      run: { font, size: 40, bold: true, color: colours.title },
      paragraph: { spacing: { after: 80 } },
    },
    heading1: heading(30, 360, 140),
    heading2: heading(24, 240, 100),
    listParagraph: { run: { font } },
  },
  paragraphStyles: [
    {
      ...{ id: "Subtitle", name: "Subtitle", basedOn: "Normal", next: "Normal", quickFormat: true },
      ...{ run: { size: 22, color: colours.quiet }, paragraph: { spacing: { after: 240 } } },
    },
    {
      ...{ id: "Caption", name: "caption", basedOn: "Normal", next: "Normal", quickFormat: true },
      run: { size: 18, bold: true, color: colours.title },
      paragraph: { spacing: { before: 200, after: 80, ...lines(240) } },
    },
    {
      ...{ id: "TableText", name: "Table text", basedOn: "Normal", quickFormat: true },
      ...{ run: { size: 16 }, paragraph: { spacing: { before: 0, after: 0, ...lines(240) } } },
    },
    {
      ...{ id: "Remark", name: "Remark", basedOn: "Normal", next: "Normal", quickFormat: true },
      ...{
        run: { size: 16, color: colours.quiet },
        paragraph: { spacing: { before: 60, after: 200, ...lines(240) } },
      },
    },
    {
      ...{ id: "Place", name: "Place to write", basedOn: "Normal", quickFormat: true },
      paragraph: { spacing: { before: 60, after: 60 } },
    },
    {
      ...{ id: "ContentsHeading", name: "Contents heading", basedOn: "Normal", next: "Normal" },
      ...{ run: { size: 26, bold: true, color: colours.title }, paragraph: { spacing: { after: 100 } } },
    },
    {
      ...{ id: "TOC1", name: "toc 1", basedOn: "Normal", next: "Normal" },
      paragraph: { spacing: { before: 40, after: 20 } },
    },
    {
      ...{ id: "TOC2", name: "toc 2", basedOn: "Normal", next: "Normal" },
      paragraph: { spacing: { before: 0, after: 0 }, indent: { left: 240 } },
    },
  ],
});

/** Smaller texts, and less between them. */
function briefStyles(locale: string): IStylesOptions {
  const styles = reportStyles(locale);
  const smaller = new Map<string, object>([
    ["Subtitle", { run: { size: 18, color: colours.quiet }, paragraph: { spacing: { after: 120 } } }],
    [
      "Caption",
      {
        run: { size: 17, bold: true, color: colours.title },
        paragraph: { spacing: { before: 80, after: 40, ...lines(240) } },
      },
    ],
    [
      "Remark",
      {
        run: { size: 16, color: colours.quiet },
        paragraph: { spacing: { before: 30, after: 60, ...lines(240) } },
      },
    ],
  ]);
  return {
    ...styles,
    default: {
      ...styles.default,
      document: {
        run: { font, size: 18, language: { value: locale } },
        paragraph: { spacing: { after: 60, ...lines(252) } },
      },
      title: {
        run: { font, size: 34, bold: true, color: colours.title },
        paragraph: { spacing: { after: 40 } },
      },
      heading1: heading(24, 160, 60),
      heading2: heading(20, 120, 40),
    },
    paragraphStyles: [
      ...(styles.paragraphStyles ?? []).map((style) => ({ ...style, ...smaller.get(style.id) })),
      {
        ...{ id: "Lead", name: "Lead", basedOn: "Normal", next: "Normal", quickFormat: true },
        ...{ run: { size: 21 }, paragraph: { spacing: { after: 120 }, indent: { left: 160 } } },
      },
    ],
  };
}
