import type { StyleRole } from "../workbook/plan";
import { looks, type Look } from "../workbook/styles";

/** What Office.js says of how a cell looks; undefined or null where cells differ. */
export interface SeenLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  /** #RRGGBB */
  readonly colour: string;
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly rotation: number;
  readonly indent: number;
  /** Of the line below. */
  readonly underline: string;
}

/** The line under the cells of the report's tables: no other look has one of its colour. */
const tableLine = looks.label.borders.bottom ?? "";

/** How a cell looks before anyone has given it a look. */
const plain: Look = {
  font: { bold: false, italic: false, size: null, colour: "000000" },
  fill: null,
  borders: {},
  alignment: { horizontal: "general", vertical: "bottom", wrap: false, rotation: 0, indent: 0 },
  format: "General",
};

export const lookOf = (role: StyleRole | undefined): Look => (role === undefined ? plain : looks[role]);

/**
 * All of a look but its number format as one text, by which looks are compared. Of the borders only the line under a
 * table's cells counts: neighbours share their borders, so that Excel lists lines that the cell itself does not have.
 */
export function lookKey({ font, fill, borders, alignment }: Look, usualSize: number): string {
  return key({
    bold: font.bold,
    italic: font.italic,
    size: font.size ?? usualSize,
    colour: font.colour ?? "000000",
    fill: fill ?? "FFFFFF",
    ...alignment,
    underline: borders.bottom ?? "",
  });
}

export const seenKey = (look: SeenLook): string => key(look);

const key = (look: SeenLook): string =>
  [
    look.bold,
    look.italic,
    look.size,
    bare(look.colour) || "000000",
    bare(look.fill) || "FFFFFF",
    look.horizontal.toLowerCase(),
    look.vertical.toLowerCase(),
    look.wrap,
    look.rotation,
    look.indent,
    bare(look.underline) === tableLine,
  ].join(" ");

const bare = (colour: string): string => colour.replace(/^#/, "").toUpperCase();
