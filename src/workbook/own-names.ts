import { arrangedSheetBlocks, indexSheetBlocks, reportSheetBlocks } from "./report/sheet-list";

/** Every defined name of the add-in begins with this. A name of the user may begin with it too. */
export const ownPrefix = "PSCI_";

const reportBlocks: Readonly<Record<string, readonly string[]>> = {
  ...indexSheetBlocks,
  ...reportSheetBlocks,
  ...arrangedSheetBlocks,
};

/** Keys of the report's sheets. With several indexes, the keys from the second index on end in its number. */
export const reportKeys: readonly string[] = Object.keys(reportBlocks);

/** Keys of the sheets that the add-in writes but that are not part of a report: the runs. */
const otherKeys = ["Runs"];

/** Second parts of the names of blocks, tables and charts, after the key of the sheet. */
const parts = [...new Set(Object.values(reportBlocks).flat())];

const ownName = new RegExp(
  `^${ownPrefix}((${[...reportKeys, ...otherKeys].join("|")})\\d*_(${parts.join("|")})|ScoresTable)$`,
  "i",
);

/**
 * Whether a name of a block, table or chart is the add-in's: PSCI_, the key of a sheet, and a part of that sheet. A name of
 * the user may begin with PSCI_ too. Case is ignored, as Excel does in names.
 *
 * @example isOwnName("PSCI_Ranking2_Table") // true
 * @example isOwnName("PSCI_Cities") // false
 */
export const isOwnName = (name: string): boolean => ownName.test(name);
