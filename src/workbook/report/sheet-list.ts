/**
 * The sheets of a report: keys in the order of the tabs, each with the names of its blocks, tables and charts. By these the
 * add-in knows its own defined names; one that is not here does not compile (`blockName`).
 */

/** Sheets that each index of the report has of its own; from Robustness on, those of its test. */
export const indexSheetBlocks = {
  Profile: [
    ...(["Head", "Sentence", "Label", "Unit", "Summary", "Levels", "Strongest", "Weakest"] as const),
    ...(["Indicators", "Rated", "Gates", "Order", "Sorted", "Radar", "Gap"] as const),
    ...(["WhatIfHead", "WhatIf", "WhatIfScores", "WhatIfCodes", "WhatIfChain"] as const),
  ],
  Levers: [
    ...(["Head", "Unit", "SortLabel", "Sort", "Notes", "Table", "Points", "Cuts", "Chart"] as const),
    ...(["Settings", "Base", "Workings", "Peers", "Related"] as const),
  ],
  Plan: [
    ...([
      "Head",
      "Sentence",
      "Fresh",
      "SettingsTitle",
      "Settings",
      "TotalsTitle",
      "BudgetLabel",
      "Budget",
    ] as const),
    ...(["Totals", "Chart", "Shares", "StepsTitle", "Steps", "StepWorkings", "UnitsTitle", "Units"] as const),
    ...(["UnitRows", "ChainTitle", "Chain", "LiveTitle", "LiveText", "Live", "Choices"] as const),
    ...(["CostsTitle", "Costs", "Frontier", "Problems", "Varied"] as const),
  ],
  Ranking: ["Head", "Tested", "Table", "Parts", "Chart"],
  Gaps: ["Head", "Units", "Table", "Means", "Largest", "LargestPlaces", "Deeper", "Chart"],
  Comparison: [
    ...(["Head", "Label", "Chosen", "Places", "Levels", "LevelRanks", "Bars", "Radar"] as const),
    ...(["Indicators", "IndicatorRanks", "Values"] as const),
  ],
  Compared: ["Head", "Fresh", "List", "Table", "Points", "Rows", "Chart"],
  Editions: ["Head", "Fresh", "Sentences", "Table", "Chart"],
  Robustness: [
    ...(["Head", "Run", "Varied", "Changes", "SettingsTitle", "Settings", "Table", "Chart", "Bars"] as const),
    "Changed",
  ],
  Sensitivity: ["Head", "Table", "Chart", "LeftOut"],
  Coherence: [
    ...(["Head", "Limits", "LimitTexts", "Sets", "Elements", "Components", "Weights"] as const),
    "AddedValue",
  ],
  Assessment: [
    ...(["Head", "Text", "Framework", "Middle", "Experts", "Thresholds"] as const),
    ...(["Limits", "LimitTexts"] as const),
    ...(["Frontier", "Figures", "IndicatorFigures", "UnitFigures", "Parts", "Aggregates"] as const),
    ...(["PartPairs", "IndicatorPairs", "SingleChanges", "WithoutEach", "OtherImputations"] as const),
  ],
  Trace: ["Head", "Again", "Table", "Failures"],
} as const;

/** Sheets of the report as a whole. */
export const reportSheetBlocks = {
  Moderation: ["Head", "Sentence", "Table"],
  Agreement: [
    ...(["Head", "Limits", "LimitTexts", "Notes", "Raters", "Indicators", "Rounds", "Bars"] as const),
    "Chart",
  ],
  Rounds: ["Head", "Sentences", "Table"],
  GroupWeights: [
    ...(["Head", "Sentence", "Weights", "Raw", "WeightChart", "Agreement"] as const),
    ...(["Opinions", "Ranks", "RankColumns", "RankBars", "RankChart", "Pairs", "Proposals"] as const),
  ],
  Scores: [
    ...(["Head", "Units", "Table", "Ranks", "GroupRanks", "Order", "Competition"] as const),
    ...(["Aggregated", "Adjusted", "Elements"] as const),
  ],
  Points: ["Head", "Units", "Gates", "Adjustments", "Classes", "ClassLimits"],
  Normalised: ["Head", "Units", "Table"],
  Treated: ["Head", "Units", "Filled", "Available", "Zeros", "Imputed", "Table", "Transformed"],
  Values: ["Head", "Units", "Available", "Zeros", "Denominators", "UnitWeights", "Table", "Screened"],
  Rated: [
    ...([
      "Head",
      "Settings",
      "Units",
      "Table",
      "Evidence",
      "ScaleOfRow",
      "Values",
      "Scale",
      "Words",
    ] as const),
    ...(["Keys", "ScaleKeys", "Rule"] as const),
  ],
  Parameters: ["Head", "Settings", "Table", "Aggregates"],
  FrozenScale: ["Head", "Run", "Table"],
  References: ["Head", "Labels", "Table"],
  Peers: ["Head", "Rule", "Units", "Names", "Targets", "Table", "Distances", "Context", "Places"],
  Contributions: [
    ...(["Head", "Units", "Table", "Explained", "Weights", "Shares", "Present", "From", "To"] as const),
    "Reference",
  ],
  EvidenceCoverage: [
    ...(["Head", "Limits", "LimitTexts", "Dates", "Sentence", "Units", "Table"] as const),
    ...(["Documents", "Newest", "Quality", "Weights", "WeightCodes", "Cells"] as const),
  ],
  Correlations: ["Head", "Limits", "LimitTexts", "Table", "Matrix"],
  Statistics: ["Head", "Limits", "LimitTexts", "Table", "Units"],
  Audit: ["Head", "Text", "EngineScores", "Inputs", "Tables"],
} as const;

/** The sheet of references to a table whose units are not in rows: the reader names it. */
export const arrangedSheetBlocks = { Data: ["Head", "Table"] } as const;

export type IndexSheetKey = keyof typeof indexSheetBlocks;
export type ReportSheetKey = keyof typeof reportSheetBlocks;

export const indexSheetKeys = Object.keys(indexSheetBlocks) as readonly IndexSheetKey[]; // exactly its keys
export const reportSheetKeys = Object.keys(reportSheetBlocks) as readonly ReportSheetKey[]; // exactly its keys

type BlockOf<Sheets extends Readonly<Record<string, readonly string[]>>> = Sheets[keyof Sheets][number];
export type BlockName =
  BlockOf<typeof indexSheetBlocks> | BlockOf<typeof reportSheetBlocks> | BlockOf<typeof arrangedSheetBlocks>;
