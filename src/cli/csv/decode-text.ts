/**
 * Decodes the text of a file as spreadsheets and statistics programs save it: UTF-16 or UTF-8, with or without a byte
 * order mark, else Windows-1252, in which Excel saves a plain CSV in western Europe.
 */
export function decodeText(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes).replace(/[\x80-\x9f]/g, asWindows);
  }
}

/** Characters of Windows-1252 from 0x80 on; some versions of Node do not decode these bytes. */
const windowsSigns = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

const asWindows = (sign: string): string => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign;

const sampled = 4096;

/**
 * Whether the text is UTF-16, by its mark or its zero bytes: separators and digits have one each, at odd places when
 * the low byte comes first. Other texts have none.
 */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros = [0, 0];
  bytes.subarray(0, sampled).forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}
