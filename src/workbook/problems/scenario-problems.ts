import type { CatalogueEntry } from "./entry";

/** Problems of the table Scenarios. */
export const scenarioProblems = {
  "scenario-unnamed": {
    meaning: "A row of Scenarios belongs to no scenario; it is left out.",
    message: "The row at {cell} names no scenario, and none is above it, so it was left out.",
    remedy: "Write the name of the scenario in its first column.",
  },
  "scenario-empty": {
    meaning: "A scenario of the table Scenarios changes nothing; it is left out.",
    message: "The scenario {name} at {cell} changes nothing that could be read, so it was left out.",
    remedy: "Write what it changes, or delete its rows.",
  },
  "scenario-setting-missing": {
    meaning: "A row of Scenarios does not say what it changes; it is left out.",
    message: "The row at {cell} does not say what it changes, so it was left out.",
    remedy: "Write a setting of the Method, Weight and a code, or the code of an indicator with a unit.",
  },
  "scenario-setting-unknown": {
    meaning: "A row of Scenarios changes something that is not known; it is left out.",
    message:
      "There is no setting {found} to change ({cell})[ (did you mean {suggestion}?)], so the row was left out.",
    remedy:
      "Use a setting of the Method, Weight and a code (Weight SA1), or the code of an indicator with a unit.",
  },
  "scenario-node-unknown": {
    meaning:
      "A row of Scenarios changes the weight of something that is no part of the index; it is left out.",
    message:
      "{found} at {cell} is no part of the index[ (did you mean {suggestion}?)], so the row was left out.",
    remedy: "Write the code or the name of an indicator or aggregate.",
  },
  "scenario-weight-unusable": {
    meaning: "A weight of a scenario is no number of 0 or more; the row is left out.",
    message:
      "The weight of {node} at {cell} is {found}, which is no number of 0 or more, so the row was left out.",
    remedy: "Enter a number of 0 or more.",
  },
  "scenario-value-missing": {
    meaning: "A row of Scenarios has no value; it is left out.",
    message: "{setting} has no value at {cell}, so the row was left out.",
    remedy: "Write the value in the scenario; n/a takes a value of a unit away.",
  },
  "scenario-value-unknown": {
    meaning: "The value of a setting in a scenario is not known; the row is left out.",
    message: "{setting} at {cell} is {found}, which is not known, so the row was left out.",
    remedy: "Use one of: {known}.",
  },
  "scenario-unit-of-setting": {
    meaning:
      "A row of Scenarios changes a setting or a weight and names a unit, which only a value has; it is left out.",
    message:
      "{setting} at {cell} is for the unit {unit}, and only the value of an indicator can be, so the row was left out.",
    remedy: "Clear the unit, or write the code of an indicator as the setting.",
  },
  "scenario-unit-missing": {
    meaning: "A row of Scenarios gives an indicator a value and names no unit; it is left out.",
    message: "{node} has a value but no unit at {cell}, so the row was left out.",
    remedy: "Write the code of the unit; for the weight of the indicator write Weight before its code.",
  },
  "scenario-value-of-aggregate": {
    meaning:
      "A row of Scenarios gives a unit a value in an aggregate, which only its indicators can change; it is left out.",
    message: "{node} at {cell} is an aggregate, and only indicators have values, so the row was left out.",
    remedy: "Write a row for each indicator below it whose value changes.",
  },
  "scenario-figure-unusable": {
    meaning: "A value of a scenario is no number; the row is left out.",
    message: "{node} of {unit} at {cell} is {found}, which is no number, so the row was left out.",
    remedy: "Enter a number without its unit; n/a takes the value away.",
  },
  "scenario-value-outside": {
    meaning: "A value of a scenario is outside what is possible for the indicator; the row is left out.",
    message:
      "{node} of {unit} at {cell} is {value}, and only {lower} to {upper} is possible, so the row was left out.",
    remedy: "Enter a value between these two.",
  },
  "scenario-value-between": {
    meaning: "A value of a scenario is between two levels of the indicator; the row is left out.",
    message:
      "{node} of {unit} at {cell} is {value}, which is between two levels from {lower} to {upper}, so the row was left out.",
    remedy: "Enter one of the levels.",
  },
  "scenario-not-possible": {
    meaning: "A scenario changes something that the index does not have; it is compared without this change.",
    message:
      "The scenario {name} changes {found} at {cell}, which the index does not have; it was compared without this.",
    remedy: "Correct the row, or delete it.",
  },
  "scenario-repeated": {
    meaning: "A scenario changes the same thing twice; the first row is used.",
    message: "The scenario {name} changes {setting} again at {cell}; the first row counts.",
    remedy: "Delete one of the two rows.",
  },
} as const satisfies Record<string, CatalogueEntry>;
