import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import type { DocumentModel } from "../document";
import { escaped } from "../escape";

/** Of every entry of the file: the first day that a zip can hold. */
const entryTime = new Date(1980, 0, 1);

const properties = "docProps/core.xml";

/**
 * The same file for the same document: the library writes the time of the clock, and numbers bookmarks from the last one of
 * the document before. The properties say the time of the run instead.
 */
export function reproducible(bytes: Uint8Array, document: DocumentModel): Uint8Array {
  const entries = unzipSync(bytes);
  const zipped: Zippable = {};
  for (const name of Object.keys(entries)) {
    const entry = entries[name] ?? new Uint8Array();
    const own =
      name === properties
        ? strToU8(coreProperties(document))
        : name === "word/document.xml"
          ? strToU8(withOwnNumbers(strFromU8(entry)))
          : entry;
    zipped[name] = [own, { mtime: entryTime, level: name.endsWith(".png") ? 0 : 6 }];
  }
  return zipSync(zipped);
}

/** Bookmarks are numbered from 1. */
function withOwnNumbers(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(
    /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)(")/g,
    (_, start: string, id: string, end: string) => {
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      return `${start}${number}${end}`;
    },
  );
}

function coreProperties({ title, subtitle, time, language }: DocumentModel): string {
  const date = `${new Date(time).toISOString().slice(0, 19)}Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dc:subject>${escaped(subtitle)}</dc:subject>`,
    `<dc:language>${language}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>`,
    "</cp:coreProperties>",
  ].join("");
}
