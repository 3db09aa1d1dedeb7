import type { StyleRole } from "../workbook/plan";
import { looks, type Look } from "../workbook/styles";

/** What Office.js tells of how a cell looks; undefined or null where cells differ. */
export interface PresentLook {
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

/** The line under the cells of our tables: no other look has one of its colour. */
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
 * table's cells counts: neighbours share their borders, so that Excel tells of lines that the cell itself has not.
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

export const presentKey = (look: PresentLook): string => key(look);

const key = (look: PresentLook): string =>
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

// The keys of a record over the roles are the roles.
const roles = Object.keys(looks) as readonly StyleRole[];

/** Number formats that cells have by their roles. */
export const roleFormats: ReadonlySet<string> = new Set([
  "General",
  ...roles.map((role) => looks[role].format),
]);

/** Which role a look is of: the first that looks so; undefined as role is a cell without a look. */
export function rolesByKey(usualSize: number): ReadonlyMap<string, StyleRole | undefined> {
  const found = new Map<string, StyleRole | undefined>([[lookKey(plain, usualSize), undefined]]);
  for (const role of roles) {
    const its = lookKey(looks[role], usualSize);
    if (!found.has(its)) found.set(its, role);
  }
  return found;
}
