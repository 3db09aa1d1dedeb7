import type { CatalogueEntry } from "./entry";

/** Problems of the data as a whole: coverage, hidden rows, the template's samples. */
export const dataProblems = {
  "thin-coverage": {
    meaning:
      "Units are ranked although less than half of the weight has figures. They are marked with * in the ranking; the list says how many of the figures each has, and their share of the weight.",
    message:
      "Ranked in {node} with figures for less than half of the weight: {units}. In brackets: figures present of all, and their share of the weight.",
    remedy:
      "Add their figures. To leave such units out, set Screening to availability 0.5 in the Method: a unit with less than half of the figures is then not scored.",
  },
  "hidden-rows": {
    meaning: "Rows that are hidden, or filtered away, are scored like the others.",
    message: "{count} hidden rows of {sheet} are scored, from {cell} on.",
    remedy: "Nothing to do if they are units. Delete the rows that are not to be scored.",
  },
  "framework-of-template": {
    meaning:
      "The Framework still lists the template's sample indicators, which have no figures, and has no place for columns that have.",
    message:
      "The Framework at {cell} still lists the template's sample indicators ({known}). They have no figures in the data. These columns have figures and no place in the Framework: {columns}.",
    remedy:
      "Write the codes of your columns into the Framework in place of the samples, and delete the sample rows that are left. Or delete the sheet Framework: then every column of figures is an indicator, and Set up this table (psci start) writes a new Framework.",
  },
  "template-half-filled": {
    meaning: "Sample indicators of the template have no figures yet; they are set aside.",
    message: "{count} of the template's sample indicators have no figures and are set aside: {known}.",
    remedy: "Fill in their columns, or delete their rows from the Framework.",
  },
} as const satisfies Record<string, CatalogueEntry>;
