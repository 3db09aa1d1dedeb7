import type { StyleRole } from "../../../src/workbook/plan";
import { looks } from "../../../src/workbook/styles";
import type { CellLook } from "../../memory";

const roles = new Map<string, StyleRole>();

/** The style role that a cell's look belongs to: every cell of the add-in has one. Undefined for any other look. */
export function roleOf(look: CellLook): StyleRole | undefined {
  if (roles.size === 0)
    // The keys of this record are the roles; of two roles with the same look, either can be returned.
    for (const role of Object.keys(looks) as StyleRole[]) roles.set(key(looks[role]), role);
  return roles.get(key(look));
}

const key = ({ font, fill, borders, alignment }: CellLook): string =>
  JSON.stringify([
    font.bold,
    font.italic,
    font.size,
    font.colour,
    fill,
    Object.entries(borders)
      .map(([side, colour]) => `${side} ${colour}`)
      .sort(),
    alignment.horizontal,
    alignment.vertical,
    alignment.wrap,
    alignment.rotation,
    alignment.indent,
  ]);
