import type { StyleRole, WorkbookPlan } from "../plan";
import { looks } from "../styles";
import type { PresentLooks } from "./present";

// The keys of a record over the roles are the roles.
const roles = Object.keys(looks) as readonly StyleRole[];

/** Which role a look is of, by its key: the first that looks so. Undefined as role is a cell without a look. */
export function rolesByKey({
  keyOf,
}: Pick<PresentLooks, "keyOf">): ReadonlyMap<string, StyleRole | undefined> {
  const found = new Map<string, StyleRole | undefined>([[keyOf(undefined), undefined]]);
  for (const role of roles) {
    const key = keyOf(role);
    if (!found.has(key)) found.set(key, role);
  }
  return found;
}

/** Number formats that a plan gives to cells, by their roles or by themselves. */
export const plannedFormats = ({ sheets }: WorkbookPlan): ReadonlySet<string> => {
  const formats = new Set(["General", ...roles.map((role) => looks[role].format)]);
  for (const { blocks } of sheets)
    for (const { cells } of blocks)
      for (const row of cells) for (const { format } of row) if (format !== undefined) formats.add(format);
  return formats;
};

/** The number format of a planned cell. */
export const formatOf = (style: StyleRole | undefined, format: string | undefined): string =>
  format ?? (style === undefined ? "General" : looks[style].format);
