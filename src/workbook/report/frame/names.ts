import type { WorkbookDescription } from "../../cells";
import { isOurs, ownPrefix } from "../../own-names";

/** The name of a block: PSCI_Scores_Table. Only letters, digits and underscores are kept of a key. */
export const blockName = (key: string, block: string): string =>
  `${ownPrefix}${key.replace(/[^A-Za-z0-9]/g, "")}_${block}`;

/**
 * The sheet that a part of the report is drawn on: the one that already holds blocks of this key, whatever it is called
 * (the user may have renamed it, or an earlier run was in another language); else one of that title; else, where a sheet
 * of the user's has that name, "Scores (PSCI)".
 */
export function sheetNameFor(
  key: string,
  description: WorkbookDescription,
  taken: ReadonlySet<string>,
  title = key,
): string {
  const first = blockName(key, "").toLowerCase();
  const ours = description.names.find(({ name }) => isOurs(name) && name.toLowerCase().startsWith(first))
    ?.area?.sheet;
  if (ours !== undefined) return ours;
  const used = new Set([...description.sheets.map((sheet) => sheet.name.toLowerCase()), ...taken]);
  const candidates = [
    title,
    `${title} (PSCI)`,
    ...Array.from({ length: 98 }, (_, n) => `${title} (PSCI ${n + 2})`),
  ];
  const free = candidates.find((name) => !used.has(name.toLowerCase()));
  if (free === undefined) throw new RangeError(`No free sheet name for ${key}`);
  return free;
}
