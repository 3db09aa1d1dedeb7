/** The section on the data. */
export const assessmentData = {
  cellsNone: "All {cells} figures of {units} units and {indicators} indicators are there.",
  cellsOne: "Of {cells} figures of {units} units and {indicators} indicators 1 is missing.",
  cellsSeveral:
    "Of {cells} figures of {units} units and {indicators} indicators {missing} are missing ({share}%).",
  coverageNone: "Every indicator has figures for at least {limit}% of the units.",
  coverageOne: "{names} has figures for fewer than {limit}% of the units: what it says rests on few of them.",
  coverageSeveral:
    "{count} of {all} indicators have figures for fewer than {limit}% of the units: {names}. What they say rests on few units.",
  unitsNone: "Every unit has figures for at least {limit}% of the indicators.",
  unitsOne: "{names} has figures for fewer than {limit}% of the indicators: its score rests on few of them.",
  unitsSeveral:
    "{count} of {all} units have figures for fewer than {limit}% of the indicators: {names}. Their scores rest on few figures.",
  imputedNothing: "Nothing is missing, so nothing was estimated.",
  imputedNone:
    "Missing figures were not estimated: the setting Missing data says how a unit is scored without them.",
  imputedOne: "1 missing figure was estimated: it is marked on the sheet {sheet}.",
  imputedSeveral:
    "{count} missing figures were estimated ({share}% of all figures): they are marked on the sheet {sheet}.",
  outliersNone:
    "No indicator has outliers by the test (skewness beyond {skewness} in size and kurtosis above {kurtosis}, both).",
  outliersOne:
    "{names} has outliers by the test (skewness beyond {skewness} in size and kurtosis above {kurtosis}, both): a few units may set the scale for all others.",
  outliersSeveral:
    "{count} of {all} indicators have outliers by the test (skewness beyond {skewness} in size and kurtosis above {kurtosis}, both): {names}. A few units may set the scale for all others.",
  outliersBefore: " Before the treatment: {count}.",
  outliersUntreated: " The index does not treat outliers.",
  outliersUndefined: "The test for outliers is not defined: it needs four figures or more that vary.",
  sameNone: "No indicator has the same value for more than {limit}% of its units.",
  sameOne: "{names} has the same value for more than {limit}% of its units: it separates few of them.",
  sameSeveral:
    "{count} of {all} indicators have the same value for more than {limit}% of their units: {names}. They separate few units.",
  spreadAlike: "On the common scale the indicators vary alike.",
  spreadConstant: "{narrowest} does not vary on the common scale: it moves no rank.",
  spread:
    "On the common scale the standard deviation of {widest} is {ratio} times that of {narrowest}. At the same weight, what varies more tends to move the index more.",
} as const;
