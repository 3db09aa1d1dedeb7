/** The bytes of a text that is too long for one string: its pieces in order. */
export function textOf(count: number, piece: (i: number) => string, before = "", after = ""): Uint8Array {
  const chunks = [Buffer.from(before)];
  let text = "";
  for (let i = 0; i < count; i++) {
    text += piece(i);
    if (text.length < 1_000_000) continue;
    chunks.push(Buffer.from(text));
    text = "";
  }
  return Buffer.concat([...chunks, Buffer.from(text + after)]);
}

/** A sheet part with this many rows. */
export const sheetOf = (rows: number, row: (i: number) => string): Uint8Array =>
  textOf(rows, row, "<worksheet><sheetData>", "</sheetData></worksheet>");
