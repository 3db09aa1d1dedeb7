import { zipSync, type Zippable } from "fflate";
import { isBinaryPart } from "./binary-part";
import { damaged, PackageError } from "./package-error";
import { readXml, type XmlHandler } from "./xml/read-xml";
import { openZip } from "./zip/open-zip";

/** The parts of an .xlsx package by name, without leading slash: "xl/workbook.xml". Functions here change it in place. */
export type Parts = Record<string, Uint8Array>;

const contentTypesPart = "[Content_Types].xml";

/** An encrypted workbook is not a zip but an OLE compound file, which begins with these bytes. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

const compressedAlready = /\.(png|jpe?g|gif|emz|wmz)$/i;

/** Zip's first date, as Excel writes it: the same parts give the same bytes whenever they are written. */
const zipEpoch = new Date(1980, 0, 1);

/**
 * Unpacks an .xlsx or .xlsm file.
 * Each part is unpacked when it is first read.
 * @throws PackageError `encrypted` for a file with a password, `not-a-workbook` for what is no such package, and those
 * of files beyond the limits or damaged
 */
export function openPackage(bytes: Uint8Array): Parts {
  if (compoundFile.every((byte, i) => bytes[i] === byte))
    throw new PackageError(
      "encrypted",
      "The file has a password, or is an old .xls. Save it as .xlsx without one.",
    );
  const parts = openZip(bytes);
  if (parts[contentTypesPart] === undefined)
    throw new PackageError("not-a-workbook", "The file is a zip archive, but not an .xlsx workbook.");
  return parts;
}

/** Text that is longer than this is packed fast rather than small: that costs some size, and half of the time. */
const longPart = 4_000_000;

/**
 * Packs parts into a file: content types first, as readers that stream expect; pictures are not compressed again.
 * @param stored leaves everything uncompressed: for a file that is read again at once
 */
export function closePackage(parts: Parts, { stored = false } = {}): Uint8Array {
  const first = [contentTypesPart, "_rels/.rels"].filter((name) => parts[name] !== undefined);
  const names = [...first, ...Object.keys(parts).filter((name) => !first.includes(name))];
  const files: Zippable = {};
  for (const name of names) {
    const bytes = partBytes(parts, name);
    const level = stored || compressedAlready.test(name) ? 0 : bytes.length > longPart ? 1 : 6;
    files[name] = [bytes, { level, mtime: zipEpoch }];
  }
  return zipSync(files);
}

/** Bytes that are known to be well-formed XML: checked before, or written here. */
const wellFormed = new WeakSet<Uint8Array>();

/**
 * Reads an XML part, in one pass.
 * @throws PackageError `not-a-workbook` when there is no such part, `part-damaged` when it is not well-formed
 */
export function readPart(parts: Parts, name: string, handler: XmlHandler): void {
  if (isBinaryPart(name))
    throw damaged(name, "it has the name of a picture or of another file that is no XML");
  const bytes = partBytes(parts, name);
  readXml(bytes, name, handler);
  wellFormed.add(bytes);
}

/**
 * The text of an XML part, without byte order mark; it is well-formed, as what edits it between its tags has to rely on.
 * @throws PackageError as `readPart`
 */
export function partText(parts: Parts, name: string): string {
  requireWellFormed(parts, name);
  return new TextDecoder().decode(partBytes(parts, name));
}

/** @throws PackageError as `readPart` */
export function requireWellFormed(parts: Parts, name: string): void {
  if (!wellFormed.has(partBytes(parts, name))) readPart(parts, name, {});
}

export function setPartText(parts: Parts, name: string, text: string): void {
  const bytes = new TextEncoder().encode(text);
  wellFormed.add(bytes);
  parts[name] = bytes;
}

/** The bytes of a part. @throws PackageError `not-a-workbook` when there is no such part. */
export function partBytes(parts: Parts, name: string): Uint8Array {
  const bytes = parts[name];
  if (bytes === undefined) throw new PackageError("not-a-workbook", `The workbook lacks its part ${name}.`);
  return bytes;
}
