import type { CatalogueEntry } from "./entry";

/** Problems of transformations, and of aggregates that are brought to a scale again. */
export const scaleProblemEntries = {
  "value-without-transform": {
    meaning:
      "A transformation has no value for a figure (the log of 0); this figure counts as missing from there on.",
    message:
      "{indicator} has figures for which there is no {method}: {units} (the first is {value} at {cell}). They count as missing.",
    remedy:
      "Correct the figures, or set its Transformation to none; log and reciprocal need figures above 0, square root 0 or more.",
  },
  "aggregate-without-scale": {
    meaning:
      "The scores of an aggregate cannot be normalised: all are the same, or the method needs goalposts, a target or a unit that an aggregate does not have. The aggregate is missing.",
    message: "{node} cannot be normalised by {method}, so it has no scores ({cell}).",
    remedy:
      "Choose another normalisation for it, such as min-max, z-score or percentile rank, or none. Scores that are all the same have no scale.",
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
