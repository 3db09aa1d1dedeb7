/** The pieces of a list: between ";", and where a piece means nothing as a whole, between commas. */
export function piecesOf(text: string, isKnown: (piece: string) => boolean): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((piece) => piece.trim())
    .flatMap((piece) => (isKnown(piece) ? [piece] : piece.split(",").map((part) => part.trim())))
    .filter((piece) => piece !== "");
}
