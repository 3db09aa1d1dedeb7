import type { CatalogueEntry } from "./entry";

/** Problems of the weights of units that stop a run. */
export const unitWeightProblemEntries = {
  "unit-weights-unknown": {
    meaning: "The index has no column for the weights of the units. Nothing is scored.",
    message: "Units are to be weighted by {column}, a column that the index does not have ({cell}).",
    remedy: "Use a denominator or another column of figures: {known}.",
  },
  "unit-weight-missing": {
    meaning: "A unit has no weight. Nothing is scored.",
    message: "There is no unit weight in {column} for {units} (the first at {cell}).",
    remedy: "Enter a number of 0 or more. With 0, the unit is scored and does not count in statistics.",
  },
  "unit-weight-negative": {
    meaning: "The weight of a unit is below zero. Nothing is scored.",
    message: "Unit weights in {column} are below zero for {units} (the first is {value} at {cell}).",
    remedy: "Enter a number of 0 or more. With 0, the unit is scored and does not count in statistics.",
  },
  "unit-weights-zero": {
    meaning: "The weights of all units are zero. Nothing is scored.",
    message: "All unit weights in {column} are 0 ({cell}).",
    remedy: "Enter the weights, or choose another column in Unit weights.",
  },
} as const satisfies Record<string, CatalogueEntry>;

/** Problems of the row Unit weights of the Method. */
export const unitWeightColumnProblems = {
  "unit-weights-column-unknown": {
    meaning: "The column for the weights of the units is not in the data; every unit counts as one.",
    message:
      "Unit weights at {cell} names the column {column}, which is not in the data; every unit counts as one.",
    remedy: "Write a column of figures: {known}.",
  },
  "unit-weights-column-not-numeric": {
    meaning: "The column for the weights of the units is no column of figures; every unit counts as one.",
    message:
      "Unit weights at {cell} names {column}, which is no column of figures; every unit counts as one.",
    remedy: "Name a column of figures, such as the population.",
  },
} as const satisfies Record<string, CatalogueEntry>;
