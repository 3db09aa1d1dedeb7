import type { Look } from "../../workbook/styles";

const hash = (colour: string): string => `#${colour}`;

const horizontals = { general: "General", left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Whether rectangles have lines between rows, and between columns. */
interface Shape {
  readonly tall: boolean;
  readonly wide: boolean;
}

/**
 * Gives cells a look.
 * @param usualSize size of text in cells without a look, which cells get back; null for new cells, which get only
 *   what differs from having no look
 */
export function setLook(
  { format }: Excel.RangeAreas,
  look: Look,
  shape: Shape,
  usualSize: number | null,
): void {
  const { font, fill, alignment } = look;
  const isNew = usualSize === null;
  if (!isNew || font.bold) format.font.bold = font.bold;
  if (!isNew || font.italic) format.font.italic = font.italic;
  if (!isNew || font.colour !== null) format.font.color = hash(font.colour ?? "000000");
  const size = font.size ?? usualSize;
  if (size !== null) format.font.size = size;
  if (fill !== null) format.fill.color = hash(fill);
  else if (!isNew) format.fill.clear();
  if (!isNew || alignment.horizontal !== "general")
    format.horizontalAlignment = horizontals[alignment.horizontal];
  if (!isNew || alignment.vertical !== "bottom") format.verticalAlignment = verticals[alignment.vertical];
  if (!isNew || alignment.wrap) format.wrapText = alignment.wrap;
  if (!isNew || alignment.rotation !== 0) format.textOrientation = alignment.rotation;
  if (!isNew || alignment.indent !== 0) format.indentLevel = alignment.indent;
  setBorders(format.borders, look, shape, isNew);
}

/**
 * Draws the lines of a look around each cell. Cells share their lines with their neighbours, so that only the line
 * below, which is each cell's own, is ever taken away.
 */
function setBorders(
  borders: Excel.RangeBorderCollection,
  { borders: { top, bottom, left, right } }: Look,
  { tall, wide }: Shape,
  isNew: boolean,
): void {
  const set = (side: Parameters<typeof borders.getItem>[0], colour: string | undefined): void => {
    const border = borders.getItem(side);
    border.style = colour === undefined ? "None" : "Continuous";
    if (colour !== undefined) border.color = hash(colour);
  };
  if (top !== undefined) set("EdgeTop", top);
  if (left !== undefined) set("EdgeLeft", left);
  if (right !== undefined) set("EdgeRight", right);
  if (wide && right !== undefined) set("InsideVertical", right);
  if (isNew && bottom === undefined) return;
  set("EdgeBottom", bottom);
  if (tall) set("InsideHorizontal", bottom);
}
