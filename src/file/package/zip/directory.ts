import { PackageError } from "../package-error";

/** What the directory of a zip archive has of one of its files. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly at: number;
}

const endLength = 22;
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const entryLength = 46;
const longestComment = 0xffff;
const in64 = 0xffffffff;

/**
 * Reads the directory of a zip archive and unpacks nothing (APPNOTE.TXT 4.3.12 to 4.3.16).
 * @throws PackageError `not-a-workbook` when there is none, or it is cut off
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { count, at } = directoryAt(view, endOf(view));
    const entries: ZipEntry[] = [];
    for (let i = 0, next = at; i < count; i++) {
      if (view.getUint32(next, true) !== entrySignature) throw new RangeError("no entry");
      const nameLength = view.getUint16(next + 28, true);
      const extraLength = view.getUint16(next + 30, true);
      entries.push(entryAt(view, bytes, next, nameLength, extraLength));
      next += entryLength + nameLength + extraLength + view.getUint16(next + 32, true);
    }
    return entries;
  } catch (cause) {
    throw new PackageError("not-a-workbook", "The file is not an .xlsx workbook, or is damaged.", { cause });
  }
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at--)
    if (view.getUint32(at, true) === endSignature) return at;
  throw new RangeError("no end of a directory");
}

/** Archives of 4 GB and more, and those of some programs that write as they go, have a second end before the first. */
function directoryAt(view: DataView, end: number): { readonly count: number; readonly at: number } {
  const [count, at] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return { count, at };
  const end64 = Number(view.getBigUint64(locator + 8, true));
  return {
    count: Number(view.getBigUint64(end64 + 32, true)),
    at: Number(view.getBigUint64(end64 + 48, true)),
  };
}

function entryAt(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const name = new TextDecoder().decode(bytes.subarray(at + entryLength, at + entryLength + nameLength));
  const long = longNumbers(view, at + entryLength + nameLength, extraLength);
  // The order is that of the record: each stands in it only where the short field is full.
  const [size, packedSize, place] = [24, 20, 42].map((field) => {
    const short = view.getUint32(at + field, true);
    return short === in64 ? (long.shift() ?? short) : short;
  });
  return {
    name,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packedSize: packedSize ?? 0,
    size: size ?? 0,
    at: place ?? 0,
  };
}

/** The 64-bit numbers of an entry's extra field (APPNOTE 4.5.3). */
function longNumbers(view: DataView, from: number, length: number): number[] {
  for (let at = from; at + 4 <= from + length;) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1)
      return Array.from({ length: Math.floor(Math.min(size, 24) / 8) }, (_, i) =>
        Number(view.getBigUint64(at + 4 + 8 * i, true)),
      );
    at += 4 + size;
  }
  return [];
}
