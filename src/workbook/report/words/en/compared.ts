/** The sheet Scenarios compared. */
export const compared = {
  title: "Scenarios compared: {index}",
  subtitle:
    "The index as it is follows the workbook by formulas. The scenarios are values, made when the workbook was scored: score again after a change.",
  subtitleValues: "Written as values, made when the workbook was scored: score again after a change.",
  fresh: "The scenarios were compared with the index as it is. Made on {date}",
  old: "The index or the scenarios have changed since they were compared: score again. Made on {date}",
  number: "No.",
  scenario: "Scenario",
  changes: "What it changes",
  spearman: "Rank correlation (Spearman)",
  kendall: "Kendall's tau",
  moved: "Units that move {places} places or more",
  up: "Gains most places",
  down: "Loses most places",
  noIndex: "It gives no index. {reason}",
  weight: "Weight of {name} ({code}): {value}",
  value: "{name} of {unit}: {value}",
  withoutValue: "{name} of {unit}: no value",
  units: "Units",
  places: "Places gained",
  asItIs: "As it is",
  times: "Times in the first {top} of {count} indexes",
  scoreThen: "Score when compared",
  chart: "Ranks in each scenario: {index}",
  chartText:
    "Lines of the ranks of units in the index as it is and in each scenario: the first five units, and dashed the five that move most. A line to the top gains places.",
} as const;
