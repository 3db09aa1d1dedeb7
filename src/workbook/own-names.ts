import { arrangedSheetBlocks, indexSheetBlocks, reportSheetBlocks } from "./report/sheet-list";

/** Every defined name of the add-in begins like this; so may one of the user's. */
export const ownPrefix = "PSCI_";

const reportBlocks: Readonly<Record<string, readonly string[]>> = {
  ...indexSheetBlocks,
  ...reportSheetBlocks,
  ...arrangedSheetBlocks,
};

/** Keys of the sheets of a report; those of further indexes end in their number. */
export const reportKeys: readonly string[] = Object.keys(reportBlocks);

/** Keys of the sheets that the add-in writes beside a report: the runs. */
const otherKeys = ["Runs"];

/** What blocks, tables and charts are called after the key of their sheet. */
const parts = [...new Set(Object.values(reportBlocks).flat())];

const ownName = new RegExp(
  `^${ownPrefix}((${[...reportKeys, ...otherKeys].join("|")})\\d*_(${parts.join("|")})|ScoresTable)$`,
  "i",
);

/**
 * Whether a name of a block, table or chart is one of ours: PSCI_, the key of a sheet, and a part of it. A name of the
 * user's may begin with PSCI_ too. Excel does not tell upper from lower case in names.
 *
 * @example isOurs("PSCI_Ranking2_Table") // true
 * @example isOurs("PSCI_Cities") // false
 */
export const isOurs = (name: string): boolean => ownName.test(name);
