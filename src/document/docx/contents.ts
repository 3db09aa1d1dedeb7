import { type FileChild, LeaderType, Paragraph, TableOfContents, TextRun } from "docx";
import type { NumberedBlock } from "../numbered";
import { plainText } from "../plain-text";
import type { DocumentWords } from "../words";

/**
 * The contents: entries with links. They have no numbers of pages, which only the program that lays out the pages knows: Word adds
 * them when the table is updated. A field that is marked for that makes Word ask when it opens the file.
 */
export const contents = (blocks: readonly NumberedBlock[], words: DocumentWords): readonly FileChild[] => [
  new Paragraph({ style: "ContentsHeading", keepNext: true, children: [new TextRun(words.contents)] }),
  new TableOfContents(words.contents, {
    hyperlink: true,
    headingStyleRange: "1-2",
    beginDirty: false,
    tabLeader: LeaderType.NONE,
    cachedEntries: blocks.flatMap((block) =>
      block.kind === "heading"
        ? [{ title: plainText(block.text), level: block.level, href: block.anchor }]
        : [],
    ),
  }),
];
