import type { CatalogueEntry } from "./entry";

/** Problems of the table Plan settings. */
export const planTableProblems = {
  "plan-setting-unknown": {
    meaning: "A setting of the table Plan settings is not known; it has no effect.",
    message: "There is no setting {found} of a plan ({cell}).",
    remedy: "Use one of: {known}.",
  },
  "plan-budget-missing": {
    meaning: "The table Plan settings states no budget, so there is no plan.",
    message: "Plan settings state no budget ({cell}), so no plan is made.",
    remedy: "Enter the budget, in the currency of the costs.",
  },
  "plan-budget-unusable": {
    meaning: "The budget is no amount of 0 or more, so there is no plan.",
    message: "The budget at {cell} is {found}, which is no amount of 0 or more, so no plan is made.",
    remedy: "Enter a number without words, in the currency of the costs.",
  },
  "plan-for-unknown": {
    meaning: "It is not known for whom the plan is to be, so there is no plan.",
    message:
      "The plan at {cell} is for {found}, which is no unit and no group of the data[ (did you mean {suggestion}?)], so no plan is made.",
    remedy: "Write all, the code or the name of a unit, or the label of a group.",
  },
  "plan-gain-unknown": {
    meaning: "It is not known what the plan is to gain, so there is no plan.",
    message:
      "The gain at {cell} is {found}, which is no part of the index[ (did you mean {suggestion}?)], so no plan is made.",
    remedy: "Write index, gap, or the code or the name of a part of the index.",
  },
  "plan-item-unknown": {
    meaning: "A change that Plan settings exclude or decide is not known; it has no effect.",
    message:
      "{setting} at {cell} lists {found}, which is no indicator and no indicator of a unit[ (did you mean {suggestion}?)]; it has no effect.",
    remedy:
      "Write the code of an indicator for every unit, or a unit and an indicator, such as C07 SA1a, with ; between them.",
  },
  "plan-most-unusable": {
    meaning:
      "The maximum number of indicators per unit in a plan is no whole number above 0; it has no effect.",
    message: "At most at {cell} is {found}, which is no whole number of 1 or more; it has no effect.",
    remedy: "Enter a whole number, or clear the cell for no limit.",
  },
  "plan-floor-for-unknown": {
    meaning: "A floor of a plan is for no known unit or group; it has no effect.",
    message:
      "A floor at {cell} is for {found}, which is no unit and no group of the data[ (did you mean {suggestion}?)]; it has no effect.",
    remedy:
      "Write Floor and a unit or group as the setting, such as Floor Lower, and the amount as its value.",
  },
  "plan-floor-unusable": {
    meaning: "A floor of a plan is no amount of 0 or more; it has no effect.",
    message: "The floor for {name} at {cell} is {found}, which is no amount of 0 or more; it has no effect.",
    remedy: "Enter a number without words, in the currency of the costs.",
  },
} as const satisfies Record<string, CatalogueEntry>;
