import { fill } from "../../problems/fill";

/** Reasons why the reader gave a column or a row its role, in English; the names of the case replace `{names}`. */
export const reasons = {
  // Columns
  "framework-lists": "the Framework lists it",
  "framework-unscored": "the Framework lists it and does not score it",
  "method-groups": "the Method groups units by it",
  "header-group": "rows above the header put it under {parent}",
  "framework-omits": "the Framework does not list it",
  "header-code": "the header is a usual one for codes",
  "content-code": "each row has a code of its own",
  "place-codes": "it holds place codes: whole numbers that name a place",
  "header-name": "the header is a usual one for names",
  "content-name": "each row has a text of its own",
  "blank-header-name": "it holds texts under a blank header",
  "header-time": "it holds times, and each unit has a row for each",
  "one-time": "it holds years, and no unit has two rows",
  "years-in-column": "it holds years",
  "few-labels": "{count} labels each have several units",
  "one-label": "it holds one label only",
  "true-false": "it holds TRUE and FALSE",
  "rank-labels": "it holds ranks as text",
  dates: "it holds dates",
  "free-text": "it holds texts",
  "rank-named": "the header says that it is a rank",
  "rank-of": "it holds the ranks of {title}",
  "rank-like": "it holds each rank from 1 to {count} once",
  "row-numbers": "it numbers the rows",
  "published-named": "the header says that it is a published result",
  "published-titled": "the sheet is named after it",
  "mean-of": "it is the mean of {titles}",
  "geometric-mean-of": "it is the geometric mean of {titles}",
  "sum-of": "it is the sum of {titles}",
  "scaled-of": "the header says that it is {title} on another scale",
  "same-order": "it puts all units in the order of {title}, or in the opposite one",
  "numbered-above": "its number stands above {titles}",
  "ranked-by": "the only ranks of the table, {title}, are made from it",
  "percentiles-of": "it holds the percentile ranks of {title}",
  "flag-of": "it holds 1 where {title} is high or low",
  "coverage-named": "the header says how complete other figures are",
  "coordinate-named": "the header says that it is a coordinate",
  "remark-named": "the header says that it holds remarks on {title}",
  "class-of": "it holds classes made from {title}",
  "padded-codes": "it holds codes with zeros in front",
  "unit-codes": "the header names a kind of place, and the whole numbers repeat",
  "error-named": "the header says that it is an error or a limit of {title}",
  "change-named": "the header says that it is a change over time",
  "class-named": "the header says that it is a class",
  "size-named": "the header says that it is a size, such as a population",
  empty: "it holds no figures",
  numbers: "it holds figures",
  "repeated-header": "an earlier column has the same header",
  // Rows
  "row-total": "its name says that it sums up the others",
  "row-total-begins": "its name begins like that of a sum",
  "row-region": "its name is that of a region or a group of units",
  "row-describes": "it describes the columns, for example their weights; such a row belongs in a Framework",
  "row-section": "it stands under the heading {title}",
  "row-heading": "it holds a single text: a heading or a note",
  "row-header-again": "it repeats the header",
  "row-tags": "it holds HXL tags",
  "row-units": "it holds units of measurement",
  "row-mean": "its figures are the means of the other rows",
  "row-sum": "its figures are the sums of the other rows",
  "row-mean-near": "its figures are the means of the rows next to it",
  "row-sum-near": "its figures are the sums of the rows next to it",
  "row-contains": "its code contains those of other rows",
  "row-other-code": "its code is not like the others, and it has no name",
} as const satisfies Record<string, string>;

export type ReasonKey = keyof typeof reasons;

/** A reason of `reasons`, and the names that fill it. */
export interface Reason {
  readonly key: ReasonKey;
  readonly names: Readonly<Record<string, string>>;
}

/** The sentence of a reason in English: "it holds the ranks of Score". */
export const reasonText = ({ key, names }: Reason): string => fill(reasons[key], names);
