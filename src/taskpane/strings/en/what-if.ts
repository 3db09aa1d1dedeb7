/** The what-if of a unit, in its profile. */

export const whatIf = {
  whatIf: "What if",
  whatIfText:
    "Change values of {name}: the figures follow at once. Nothing is written to the workbook, and the values of the other units stay.",
  whatIfClose: "Close the what-if",
  whatIfHold: "Hold the scale",
  whatIfHoldText:
    "The scale is held: values are normalised with the minimum, maximum or mean of the index as it is.",
  whatIfMovesText: "The scale may move: the index is scored again from the changed values.",
  whatIfNoneMoved: "No scale moved: the other units keep their scores.",
  whatIfMoved: {
    one: "The scale of {list} moved: scores of other units in it are new as well.",
    other: "The scales of {list} moved: scores of other units in them are new as well.",
  },
  whatIfNothing: "No value is changed yet.",
  whatIfNow: "Now",
  whatIfThen: "What if",
  whatIfChange: "Change",
  whatIfRangeLine: "Range of the rank: {before} now, {after} with the changed values.",
  whatIfTooLong: "This index is large: there is no range with the changed values.",
  whatIfRangeText:
    "With the changed values: 90% of {runs} runs that vary {varied}. In these runs the scale moves.",
  whatIfRangeRunning: "The range with the changed values is being computed",
  whatIfSaid: "{name} with the changed values: score {score}, rank {rank}.",
  whatIfFigures: "{name}: what if",
  whatIfPasses: { one: "It passes {count} unit: {list}.", other: "It passes {count} units: {list}." },
  whatIfIsPassed: { one: "{count} unit passes it: {list}.", other: "{count} units pass it: {list}." },
  whatIfMore: { one: "{list} and {count} other", other: "{list} and {count} others" },
  whatIfSame: "No change in: {list}.",
  whatIfPart: { one: "{name}: {count} changed", other: "{name}: {count} changed" },
  whatIfNowValue: "now {value}",
  whatIfNowMissing: "now missing",
  whatIfBetween: "{lower} to {upper}",
  whatIfLevel: "{level} (now)",
  whatIfMissingLevel: "missing (now)",
  whatIfReset: "Put back {name}",
  whatIfResetAll: "Put back all values",
  whatIfNumber: "“{text}” is no number.",
  whatIfFailed: "The what-if could not be computed. {reason}",
  whatIfKeep: "Keep as a scenario",
  whatIfSaveText: "The changed values become rows of the table Scenarios.",
} as const;
