/** Every defined name of the add-in begins like this; so may one of the user's. */
export const ownPrefix = "PSCI_";

/** Keys of the sheets of a report; those of further indexes end in their number. */
export const reportKeys: readonly string[] = [
  "Profile",
  "Ranking",
  "Gaps",
  "Scores",
  "Normalised",
  "Treated",
  "Values",
  "Parameters",
  "References",
  "Contributions",
  "Audit",
  "Data",
];

/** Keys of the sheets that the add-in writes beside a report: the runs. */
const otherKeys = ["Runs"];

/** What blocks and charts are called after the key of their sheet. */
const parts = [
  ...["Head", "Units", "Table", "Text", "Label", "Labels", "Unit", "Summary", "Settings", "Chart"],
  ...["Sentence", "Levels", "Strongest", "Weakest", "Indicators", "Order", "Sorted", "Radar", "Gap"],
  ...["Means", "Largest", "LargestPlaces", "Deeper"],
  ...["Ranks", "GroupRanks", "Competition", "EngineScores", "Inputs"],
  ...["Available", "Denominators", "Screened", "Imputed"],
  ...["Explained", "Parts", "Weights", "Shares", "Present", "From", "To", "Reference"],
];

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
