import { escaped } from "./escape";
import { htmlContents } from "./html/contents";
import { style } from "./html/style";
import { htmlTable } from "./html/table";
import type { DocumentModel, ParagraphBlock, PromptBlock } from "./document";
import { captionText, numbered, type NumberedBlock } from "./numbered";
import { pictureOf } from "./picture";
import { plainText } from "./plain-text";
import { type DocumentWords, wordsOf } from "./words";

/** A document as one HTML file: its figures are in it, and it has no script. */
export function writeHtml(document: DocumentModel): string {
  const words = wordsOf(document.language);
  const blocks = numbered(document);
  const body = blocks.map((block) => blockHtml(block, document, blocks, words));
  return [
    `<!doctype html>`,
    `<html lang="${words.locale}" dir="${words.direction}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="date" content="${escaped(document.time)}">`,
    `<title>${escaped(document.title)}</title>`,
    `<style>${style(plainText(document.title), words.page, document.layout)}</style></head>`,
    `<body><main><h1 dir="auto">${escaped(document.title)}</h1>`,
    `<p class="subtitle">${escaped(document.subtitle)}</p>`,
    ...body,
    `</main></body></html>`,
    ``,
  ].join("\n");
}

function blockHtml(
  block: NumberedBlock,
  { language }: DocumentModel,
  blocks: readonly NumberedBlock[],
  words: DocumentWords,
): string {
  switch (block.kind) {
    case "heading": {
      const tag = block.level === 1 ? "h2" : "h3";
      return `<${tag} id="${block.anchor}">${escaped(block.text)}</${tag}>`;
    }
    case "paragraph":
      return paragraph(block, words);
    case "prompt":
      return place(block, words);
    case "list":
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`;
    case "table":
      return htmlTable(block, language);
    case "figure":
      return figure(block);
    case "contents":
      return htmlContents(blocks, words);
    case "pageBreak":
      return `<div class="break"></div>`;
  }
}

function paragraph({ look, text }: ParagraphBlock, words: DocumentWords): string {
  if (look === "plain") return `<p>${escaped(text)}</p>`;
  if (look === "note" || look === "lead") return `<p class="${look}">${escaped(text)}</p>`;
  return `<p class="${look}"><span class="verdict">${escaped(words[look])}.</span> ${escaped(text)}</p>`;
}

const place = ({ prompt, text }: PromptBlock, words: DocumentWords): string =>
  [
    `<div class="place"><p class="prompt"><b>${escaped(words.toWrite)}.</b> ${escaped(prompt)}</p>`,
    text === "" ? `<p><i>${escaped(words.nothingWritten)}</i></p>` : `<p>${escaped(text)}</p>`,
    `</div>`,
  ].join("");

/** The picture is hidden from screen readers, which read its description. */
function figure(block: Extract<NumberedBlock, { readonly kind: "figure" }>): string {
  const { svg } = pictureOf(block.chart);
  const note = block.note === "" ? "" : `<p class="note">${escaped(block.note)}</p>`;
  return [
    `<figure id="${block.anchor}"><div class="picture" tabindex="0" role="img" aria-label="${escaped(block.altText)}">${svg}</div>`,
    `<figcaption>${escaped(captionText(block))}</figcaption>${note}</figure>`,
  ].join("\n");
}
