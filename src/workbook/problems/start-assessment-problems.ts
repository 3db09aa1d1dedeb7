import type { CatalogueEntry } from "./entry";

/** Problems of starting an assessment. */
export const startAssessmentProblems = {
  "assessment-no-units": {
    meaning: "An assessment cannot be started, because the workbook has no list of units.",
    message: "No units were found to assess.",
    remedy: "Add a table Data with a column of codes (uCode) and one of names (uName).",
  },
  "assessment-no-indicators": {
    meaning: "An assessment cannot be started, because there are no indicators to rate.",
    message: "No indicators were found to rate.",
    remedy: "Add a table Framework with a row per indicator, or name other indicators.",
  },
  "assessment-indicator-unknown": {
    meaning: "An assessment cannot be started for an indicator that the index does not have.",
    message: "{found} is no indicator of the index.",
    remedy: "Use the codes of the Framework.",
  },
  "assessment-no-raters": {
    meaning: "An assessment cannot be started without raters, or with one that has no name.",
    message: "The raters are not named.",
    remedy: "Name each rater; a code such as R1 is enough.",
  },
  "assessment-rater-twice": {
    meaning: "An assessment cannot be started with two raters of the same name.",
    message: "{rater} is named twice.",
    remedy: "Give each rater a name of their own.",
  },
  "assessment-raters-per-cell": {
    meaning: "An assessment cannot be started with that number of raters for each cell.",
    message: "{value} raters for each cell are not possible with {count} raters.",
    remedy: "Use a whole number from 1 to the number of raters.",
  },
  "assessment-shared-unusable": {
    meaning: "An assessment cannot be started with that number of units that all raters rate.",
    message: "{value} is no number of units that all raters rate.",
    remedy: "Use a whole number of 0 or more.",
  },
  "assessment-seed-unusable": {
    meaning: "An assessment cannot be started with a seed that is no whole number.",
    message: "The seed {value} is no whole number.",
    remedy: "Use a whole number, such as 1.",
  },
  "assessment-too-large": {
    meaning: "An assessment cannot be started, because a sheet does not have so many rows.",
    message: "{count} ratings do not fit on a sheet.",
    remedy: "Use fewer raters for each cell, or make one workbook for each part of the units.",
  },
  "assessment-sheet-taken": {
    meaning:
      "An assessment cannot be started, because another sheet or table has the name of one that is to be made.",
    message: "The workbook has a sheet or table {name} that is not read as the one of an assessment.",
    remedy: "Give it another name, or the columns of such a table.",
  },
  "assessment-raters-unlinked": {
    meaning: "Some raters have no common cell with others, so their severity cannot be compared.",
    message: "These raters have no common cells, so their severity cannot be compared: {known}.",
    remedy: "Let all raters rate one unit or more, or use two raters for each cell.",
  },
} as const satisfies Record<string, CatalogueEntry>;
