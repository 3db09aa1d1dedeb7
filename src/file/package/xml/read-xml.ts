import { SaxesParser } from "saxes";
import { limits } from "../limits";
import { damaged, PackageError, packageProblem } from "../package-error";

/** Called for each piece of a part, in the order of its text. Names are local, without prefix. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** Text with its entities resolved, in pieces; that of comments is left out. */
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const step = 1 << 16;

/** No text between two tags or attributes is longer: the longest text of a cell, each character written as an entity. */
const longestStretch = limits.text * 12;

/**
 * Reads a part, in one pass and in pieces, so that its text never stands in memory as a whole.
 * @param part its name, for messages
 * @throws PackageError `part-damaged` when it is not well-formed XML, `limit-depth`, `limit-text`; what a handler throws
 */
export function readXml(bytes: Uint8Array, part: string, { open, text, close }: XmlHandler): void {
  const parser = new SaxesParser();
  let [depth, written, last] = [0, 0, 0];
  parser.on("error", (error) => {
    throw damaged(part, error.message.replace(/\.$/, ""));
  });
  parser.on("attribute", () => (last = written));
  parser.on("opentag", ({ name, attributes }) => {
    last = written;
    depth += 1;
    if (depth > limits.depth) throw packageProblem("limit-depth", { part, limit: limits.depth });
    open?.(localName(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    last = written;
    depth -= 1;
    close?.(localName(name));
  });
  if (text !== undefined) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  const decoder = decoderOf(bytes);
  try {
    for (let from = 0; from < bytes.length; from += step) {
      const piece = decoder.decode(bytes.subarray(from, from + step), { stream: true });
      parser.write(piece);
      written += piece.length;
      if (written - last > longestStretch + 2 * step)
        throw packageProblem("limit-text", { part, limit: limits.text });
    }
    parser.close();
  } catch (error) {
    throw error instanceof PackageError ? error : damaged(part, "it cannot be read", error);
  }
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Parts are UTF-8 or, seldom, UTF-16 with its mark (ECMA-376 part 2, 8.1.4). */
function decoderOf(bytes: Uint8Array): TextDecoder {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le");
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be");
  return new TextDecoder();
}
