import type { CatalogueEntry } from "./entry";

/** Problems of a scale that was kept in an earlier run. */
export const frozenProblemEntries = {
  "frozen-not-possible": {
    meaning:
      "A method compares the units with each other (ranks, likely values), so its scale cannot be kept for later data.",
    message: "{method} compares the units with each other, so the scale of {indicator} cannot be kept.",
    remedy: "Choose a method with figures of its own, such as min-max or z-score; fill gaps with the median.",
  },
  "frozen-figure-missing": {
    meaning: "A row of the frozen scale lacks a figure that the method needs.",
    message: "The frozen scale of {indicator} lacks figures that {method} needs[: {figures}].",
    remedy: "Write the frozen scale again from the earlier index, and do not delete columns.",
  },
  "frozen-row-missing": {
    meaning: "An indicator has no row in the frozen scale. Nothing is scored.",
    message: "The frozen scale has no row for {indicator}.",
    remedy: "Use the frozen scale of an index with this indicator, or take the table away.",
  },
  "frozen-row-unknown": {
    meaning: "The frozen scale has an indicator that the index does not have. Nothing is scored.",
    message: "The frozen scale has a row for {element}, which is no indicator of this index.",
    remedy: "Use the frozen scale of this index; the codes must be the same.",
  },
  "frozen-other-method": {
    meaning: "The frozen scale was made by another method, direction or denominator. Nothing is scored.",
    message:
      "The frozen scale[ of {indicator}] was made with another choice[: {part} was {found}] and is now {method}.",
    remedy: "Use the earlier choice, or make the frozen scale again.",
  },
  "frozen-outside-transformation": {
    meaning:
      "Values are so far outside the earlier ones that the kept transformation has no result for them.",
    message:
      "Values of {indicator} are too far outside the frozen scale for its transformation; they are missing.",
    remedy: "Check the values, or freeze the scale of a later year.",
  },
  "frozen-outside-scale": {
    meaning: "Values are outside those that the kept scale was made from; their scores go beyond its ends.",
    message: "Values of {indicator} are outside the frozen scale: {units}. Their scores go beyond its ends.",
    remedy: "Nothing, if the values are right: units may be better or worse than all were then.",
  },
  "scale-time-unknown": {
    meaning: "Scale year names a time that the data do not have. Nothing is scored.",
    message: "Scale year {time} at {cell} is no time of the data. Times: {known}.",
    remedy: "Write one of the times of the data.",
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

/** Problems of the cells of the table Frozen scale. */
export const frozenTableProblems = {
  "frozen-not-readable": {
    meaning: "A cell of the table Frozen scale cannot be read. Nothing is scored.",
    message: "{title} of {node} in the frozen scale is {found} ({cell}), which cannot be read.",
    remedy: "Write the frozen scale again from the earlier index.",
  },
  "frozen-column-missing": {
    meaning: "A table is called Frozen scale and has no codes with figures. Nothing is scored.",
    message: "{name} has no column {title} with figures beside it ({cell}), so it is no frozen scale.",
    remedy: "Use the table that a run with --freeze wrote, or give this one another name.",
  },
  "frozen-scale-is-input": {
    meaning: "A sheet with the scale was asked for, and the index is scored on a table Frozen scale already.",
    message: "The index is scored on {name}, which is its scale: no sheet with a further one was written.",
    remedy: "Use that table for later data too.",
  },
  "frozen-row-repeated": {
    meaning: "The table Frozen scale has two rows for one indicator. Nothing is scored.",
    message: "{node} has another row in the frozen scale at {cell}.",
    remedy: "Delete one of the two rows.",
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
