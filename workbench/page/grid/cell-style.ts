import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { plainLook, type CellLook } from "../../memory";

const horizontal = {
  general: HorizontalAlign.UNSPECIFIED,
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

const vertical = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

const sides = { top: "t", bottom: "b", left: "l", right: "r" } as const;

/**
 * The grid's letters are larger than Excel's of the same size; this factor gives cells the size that they have in
 * Excel.
 */
const normalSize = 10;
const fontFamily = "Arial";

/** Pixels per step of indentation. */
const indentStep = 9;

/**
 * The grid's style for a look and a number format. Defaults are stated as null, because the grid adds a style to the
 * one that a cell has.
 */
export function gridStyle(look: CellLook, format: string): IStyleData {
  const { font, fill, alignment } = look;
  return {
    bl: truth(font.bold),
    it: truth(font.italic),
    ff: fontFamily,
    fs: font.size ?? normalSize,
    cl: font.colour === null ? null : { rgb: `#${font.colour}` },
    bg: fill === null ? null : { rgb: `#${fill}` },
    bd: borders(look.borders),
    ht: horizontal[alignment.horizontal],
    vt: vertical[alignment.vertical],
    tb: alignment.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    // The grid turns clockwise.
    tr: alignment.rotation === 0 ? null : { a: -alignment.rotation },
    pd: alignment.indent === 0 ? null : { l: alignment.indent * indentStep },
    n: format === "General" ? null : { pattern: format },
  };
}

/** The look and the number format of a grid's style. */
export function lookOf(style: Nullable<IStyleData>): { readonly look: CellLook; readonly format: string } {
  const colourOf = (colour: Nullable<{ rgb?: Nullable<string> }>): string | null => hexadecimal(colour?.rgb);
  const look: CellLook = {
    font: {
      bold: style?.bl === BooleanNumber.TRUE,
      italic: style?.it === BooleanNumber.TRUE,
      size: style?.fs === undefined || style.fs === normalSize ? null : style.fs,
      colour: colourOf(style?.cl),
    },
    fill: colourOf(style?.bg),
    borders: Object.fromEntries(
      Object.entries(sides).flatMap(([side, key]) => {
        const colour = colourOf(style?.bd?.[key]?.cl);
        return colour === null ? [] : [[side, colour]];
      }),
    ),
    alignment: {
      horizontal: keyOf(horizontal, style?.ht) ?? plainLook.alignment.horizontal,
      vertical: keyOf(vertical, style?.vt) ?? plainLook.alignment.vertical,
      wrap: style?.tb === WrapStrategy.WRAP,
      rotation: -(style?.tr?.a ?? 0),
      indent: Math.round((style?.pd?.l ?? 0) / indentStep),
    },
  };
  return { look, format: style?.n?.pattern ?? "General" };
}

const truth = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function borders(lines: CellLook["borders"]): IBorderData | null {
  const drawn: IBorderData = {};
  for (const [side, key] of Object.entries(sides)) {
    const colour = lines[side as keyof typeof sides]; // the keys of `sides` are the sides
    drawn[key] = colour === undefined ? null : { s: BorderStyleTypes.THIN, cl: { rgb: `#${colour}` } };
  }
  return drawn;
}

function keyOf<K extends string>(table: Readonly<Record<K, number>>, value: Nullable<number>): K | undefined {
  // Object.keys gives the keys of the table.
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}

/** RRGGBB of "#rrggbb" or "rgb(r, g, b)". */
function hexadecimal(colour: Nullable<string>): string | null {
  if (!colour) return null;
  const [, whole] = /^#([0-9a-f]{6})$/i.exec(colour) ?? [];
  if (whole !== undefined) return whole.toUpperCase();
  const parts = colour.match(/\d+/g)?.slice(0, 3).map(Number) ?? [];
  return parts.length < 3
    ? null
    : parts
        .map((part) => part.toString(16).padStart(2, "0"))
        .join("")
        .toUpperCase();
}
