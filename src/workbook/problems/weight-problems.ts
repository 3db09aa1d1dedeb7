import type { EngineProblemCode } from "../../engine";
import type { CatalogueEntry } from "./entry";

/** Sentences for the problems of weights that are found from the data or from judgements. */
export const weightProblemEntries = {
  "weights-not-found": {
    meaning: "A method finds no weights: too few units, or figures that do not vary or all say the same.",
    message:
      "{method} finds no weights for the elements below {node} ({units} units have figures for all of them); the given ones were used.",
    remedy: "Fill gaps, or choose other weights.",
  },
  "weights-without-judgements": {
    meaning: "No expert judged the elements below an aggregate; their given weights were used.",
    message:
      "There are no judgements of the elements below {node} for {method}; the given weights were used.",
    remedy: "Add the elements to a table Budget, or a table Comparison for them.",
  },
  "judgements-needed": {
    meaning:
      "The Method asks for weights from judgements of experts, and there are none; the given ones were used.",
    message: "Weights at {cell} is {method}, and no table has judgements for it.",
    remedy: "Add a table Budget or Comparison, or choose other weights.",
  },
  "budgets-differ": {
    meaning:
      "Experts give the elements below one parent different totals; their points are scaled so that each counts the same.",
    message:
      "Experts give the elements below {node} different totals ({totals}), so their points are scaled to the same.",
    remedy: "Let every expert share out the same number of points.",
  },
  "comparison-inconsistent": {
    meaning: "The judgements of a comparison contradict each other: its consistency ratio is above 0.1.",
    message: "The comparison at {cell} of the elements below {node} has a consistency ratio of {ratio}.",
    remedy: "Go over its judgements again.",
  },
  "correlations-not-balanced": {
    meaning:
      "No weights of 0 or more let every element correlate equally with its parent; the nearest were used.",
    message: "The elements below {node} do not correlate with it equally: from {least} to {most}.",
    remedy: "Check the elements of weight 0, or choose other weights.",
  },
} satisfies Readonly<Partial<Record<EngineProblemCode, CatalogueEntry>>>;
