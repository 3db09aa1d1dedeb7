/** The tab Weights. */

export const weights = {
  weightsText: "A weight is relative to its siblings. Beside it stands its share of the whole index.",
  weightsBelow: "Weights below {name}",
  parts: { one: "{count} part", other: "{count} parts" },
  partsOf: "Parts of {name}",
  equalise: "Equalise",
  equaliseBelow: "Equalise the weights below {name}",
  effectiveWeight: "Effective weight: its share of the whole index",
  lockWeight: "Lock the weight of {name}",
  weightOf: "Weight of {name}",
  weightNumberOf: "Weight of {name}, as a number",
  weightsNotUsed:
    "The method makes the weights: {method}. The shares below follow from them; the weights in the Framework are not used.",
  useGivenWeights: "Use the given weights",
  weightsWithoutCells:
    "The workbook has no cells for weights. Add a Framework with a column Weight to change them.",
  movers: "Movers",
  noBaseline: "Change a weight to see which units move.",
  noMovers: "No unit has moved.",
  moverCount: { one: "{count} unit has another rank.", other: "{count} units have another rank." },
  fromTo: "{from} to {to}",
  keepBaseline: "Compare from now on",
  restored: { one: "{count} weight is restored.", other: "{count} weights are restored." },
  restoredNone: "No weight was changed.",
  leftLocked: "Not changed, because locked: {list}.",
  leftFormula: "Not changed, because the cell has a formula: {list}.",
  leftNew: "Not changed, because it was not there at the beginning: {list}.",
  weightLocked: "Locked. Unlock it to change it.",
  weightWithoutCell: "The Framework has no cell for this weight. Add a row for it there.",
  weightRefused:
    "“{text}” is not a weight. It stays {value}. Enter a number of 0 or more, such as {example}.",
  restoreWeights: "Restore weights",
} as const;
