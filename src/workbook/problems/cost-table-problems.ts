import type { CatalogueEntry } from "./entry";

/** Problems of the table Costs, and of the other tables of decisions. */
export const costTableProblems = {
  "decision-column-missing": {
    meaning: "A table of decisions lacks a column that it needs; nothing is read from it.",
    message: "{name} has no column {title} ({cell}), so it was not used.",
    remedy: "Add a column with the header {title}.",
  },
  "decision-unit-unknown": {
    meaning: "A row of Costs or Scenarios is for a unit that the data do not have; it is left out.",
    message:
      "{found} at {cell} is no unit of the data[ (did you mean {suggestion}?)], so the row was left out.",
    remedy: "Write the code or the name of a unit of the data.",
  },
  "decision-group-unknown": {
    meaning: "A row of Costs is for a group that the data do not have; it is left out.",
    message:
      "{found} at {cell} is no group of the data[ (did you mean {suggestion}?)], so the row was left out.",
    remedy: "Write a label of a group column of the data.",
  },
  "cost-indicator-missing": {
    meaning: "A row of Costs names no indicator; it is left out.",
    message: "The row of costs at {cell} names no indicator, so it was left out.",
    remedy: "Write the code of an indicator, or clear the row.",
  },
  "cost-indicator-unknown": {
    meaning: "A row of Costs is about something that is no indicator of the index; it is left out.",
    message:
      "{found} at {cell} is no indicator of the index[ (did you mean {suggestion}?)], so the row was left out.",
    remedy: "Write the code or the name of an indicator of the index.",
  },
  "cost-indicator-aggregate": {
    meaning: "A row of Costs is about an aggregate, which only its indicators can change; it is left out.",
    message: "{node} at {cell} is an aggregate and no indicator, so the row was left out.",
    remedy: "Write a row for each indicator below it that can be changed.",
  },
  "cost-unit-and-group": {
    meaning: "A row of Costs has a unit and a group; it is for the unit.",
    message: "The row of costs at {cell} has the unit {unit} and the group {found}; it is for the unit.",
    remedy: "Clear one of the two cells.",
  },
  "costs-missing": {
    meaning: "Rows of Costs have no cost yet; they are not used.",
    message: "No cost is given for {known} ({cell}), so plans do not change them.",
    remedy: "Enter what one unit of the indicator costs, or 0 if it costs nothing.",
  },
  "cost-not-a-number": {
    meaning: "A figure of a row of Costs cannot be read; the row is left out.",
    message: "{title} of {node} at {cell} is {found}, which is no number, so the row was left out.",
    remedy: "Enter a number without words.",
  },
  "cost-negative": {
    meaning: "A cost or a time is below 0; the row is left out.",
    message: "{title} of {node} at {cell} is {value}, which is below 0, so the row was left out.",
    remedy: "Enter 0 or more.",
  },
  "cost-not-above-zero": {
    meaning: "A maximum change or a step is not above 0; the row is left out.",
    message: "{title} of {node} at {cell} is {value}, which is not above 0, so the row was left out.",
    remedy:
      "Enter a number above 0, also where less is better: a change always goes in the good direction. Leave the cell blank for no limit.",
  },
  "cost-step-above-maximum": {
    meaning:
      "A step of Costs is larger than the maximum change, so no step is possible; the row is left out.",
    message:
      "The step of {node} at {cell} is {value}, and the maximum change is {maximum}: no step fits, so the row was left out.",
    remedy: "Make the step smaller, or the maximum change larger.",
  },
  "cost-repeated": {
    meaning: "An indicator has two rows in Costs for the same units; the first is used.",
    message: "{node} has another row of costs for the same units; the one at {cell} was left out.",
    remedy: "Delete one of the two rows, or say for which unit or group it is.",
  },
  "cost-need-unknown": {
    meaning: "A row of Costs needs something that is no indicator of the index; the row is left out.",
    message:
      "{node} needs {found} at {cell}, which is no indicator of the index[ (did you mean {suggestion}?)], so the row was left out.",
    remedy: "Write codes of indicators, with ; between them.",
  },
  "cost-need-itself": {
    meaning: "An indicator of Costs needs itself; the row is left out.",
    message: "{node} needs itself at {cell}, so the row was left out.",
    remedy: "Remove the code of the indicator from its own needs.",
  },
  "cost-need-circle": {
    meaning:
      "Indicators of Costs need each other in a circle, so none of them could be first; their rows are left out.",
    message: "Needs go in a circle: {known} ({cell}). The rows were left out.",
    remedy: "Remove one of these needs.",
  },
  "cost-without-limit": {
    meaning:
      "Indicators with a cost have no maximum change and no goalpost, so a plan may go as far as the best value that a unit has.",
    message:
      "{known}: no maximum change and no goalpost, so a plan may go as far as the best value that a unit has ({cell}).",
    remedy: "Enter a maximum change if that is too far.",
  },
} as const satisfies Record<string, CatalogueEntry>;
