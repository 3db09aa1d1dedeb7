import type { WorkbookDescription } from "../../cells";
import { isOwnName } from "../../own-names";
import { blockPrefix } from "../frame/block-name";
import { indexSheetKeys, reportSheetKeys, type IndexSheetKey, type ReportSheetKey } from "../sheet-list";
import type { ReportWords } from "../words";
import type { Structure } from "./structure";

/** The name of each sheet of the report as a whole. */
export type SheetNames = Readonly<Record<ReportSheetKey, string>>;

/** Ranking, gaps and profile of one index. */
export interface IndexSheets {
  /** Framework position of the root. */
  readonly root: number;
  /** "" for the first index, "2", "3" ... for further ones: part of keys and block names. */
  readonly suffix: string;
  readonly sheets: Readonly<Record<IndexSheetKey, string>>;
}

export function sheetNames(description: WorkbookDescription, { tabs }: ReportWords): SheetNames {
  const name = (key: ReportSheetKey) => [key, sheetNameFor(key, description, new Set(), tabs[key])];
  return Object.fromEntries(reportSheetKeys.map(name)) as SheetNames; // each of its keys
}

export function indexSheetsOf(
  description: WorkbookDescription,
  { roots }: Structure,
  { tabs }: ReportWords,
  others: SheetNames,
): readonly IndexSheets[] {
  const taken = new Set(Object.values(others).map((name) => name.toLowerCase()));
  return roots.map((root, r) => {
    const suffix = r === 0 ? "" : String(r + 1);
    const after = suffix && ` ${suffix}`;
    const name = (key: IndexSheetKey) => [
      key,
      sheetNameFor(`${key}${after}`, description, taken, `${tabs[key]}${after}`),
    ];
    const sheets = Object.fromEntries(indexSheetKeys.map(name)) as IndexSheets["sheets"]; // each of its keys
    return { root, suffix, sheets };
  });
}

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
  const first = blockPrefix(key).toLowerCase();
  const drawn = description.names.find(({ name }) => isOwnName(name) && name.toLowerCase().startsWith(first))
    ?.area?.sheet;
  if (drawn !== undefined) return drawn;
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
