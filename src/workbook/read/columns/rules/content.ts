import { evidence, type ColumnRule } from "../rule";

/** A column without figures and texts. */
export const empty: ColumnRule = ({ kind }) => (kind === "nothing" ? evidence("other", 9, "empty") : null);

/** A column of figures is an indicator unless there is other evidence. */
export const numbers: ColumnRule = ({ kind }) =>
  kind === "numbers" ? evidence("indicator", 1, "numbers") : null;

/** TRUE and FALSE are no group labels and no figures. */
export const trueFalse: ColumnRule = ({ booleans, filled }) =>
  filled > 0 && booleans * 2 > filled ? evidence("other", 6, "true-false") : null;

export const dates: ColumnRule = ({ dates: count, filled }) =>
  filled > 0 && count * 2 > filled ? evidence("other", 5, "dates") : null;

/** Any other text. */
export const freeText: ColumnRule = ({ kind }) =>
  kind === "text" ? evidence("other", 1, "free-text") : null;

/** "1st", "=12": ranks written as texts. */
export const rankLabels: ColumnRule = ({ kind, ordinals, filled }) =>
  kind === "text" && ordinals * 2 > filled ? evidence("published", 6, "rank-labels") : null;

/**
 * Group labels: at most half as many labels as units (rounded up), and most units share their label. At least two labels are
 * needed.
 */
export const fewLabels: ColumnRule = ({ kind, distinct, single, filled }) => {
  if (kind !== "text") return null;
  if (distinct === 1) return filled > 1 ? evidence("other", 3, "one-label") : null;
  const areFew = distinct * 2 <= filled + 1 && single * 2 < filled && single <= distinct / 2;
  return areFew ? evidence("group", 2, "few-labels", { count: String(distinct) }) : null;
};
