import type { Budget, Comparison, Judgements } from "../model/tables";
import { comparisonAmong } from "./comparison-among";

/** The budgets of the experts, and the points of those who make the index together. */
export const allBudgets = ({ budgets, stakeholders = [] }: Judgements): readonly Budget[] => [
  ...budgets,
  ...stakeholders.map(({ participant, points }) => ({ expert: participant, points })),
];

/** The comparisons of the experts, and of those who make the index together; a comparison that lacks a figure is left out. */
export const allComparisons = ({ comparisons, stakeholders = [] }: Judgements): readonly Comparison[] => [
  ...comparisons,
  ...stakeholders.flatMap(({ comparisons: own }) =>
    own.filter((comparison) =>
      comparisonAmong(comparison, comparison.elements).every((row) => row.every((ratio) => ratio > 0)),
    ),
  ),
];
