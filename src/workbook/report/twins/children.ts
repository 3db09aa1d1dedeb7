import type { Choice } from "../../../engine";

/** Children that are neighbours: their scores of one unit and their weights, both as row ranges. */
export interface ChildRange {
  readonly values: string;
  readonly weights: string;
  /** One cell only: an array function would take it for a single argument, so it is stretched. */
  readonly single: boolean;
  readonly columns: number;
}

/** A worksheet expression, and whether it must be entered as an array formula. */
export interface Expression {
  readonly text: string;
  readonly array: boolean;
}

/** An aggregation as a worksheet expression over the children present; weights need not sum to 1. */
export type AggregationTwin = (
  children: readonly ChildRange[],
  parameters: Choice["parameters"],
) => Expression;

export const sum = (terms: readonly string[]): string =>
  terms.length === 1 ? (terms[0] ?? "") : `(${terms.join("+")})`;

/** Sum of the weights of the children present. */
export const presentWeight = (children: readonly ChildRange[]): string =>
  sum(children.map(({ values, weights }) => `SUMPRODUCT(${weights},--ISNUMBER(${values}))`));

export const counts = ({ values, weights, single }: ChildRange): string =>
  `${single ? "{1,0}*" : ""}ISNUMBER(${values})*(${weights}>0)`;

/** SUM over the children present of an expression in their value and weight. */
export const sumPresent = (children: readonly ChildRange[], term: (child: ChildRange) => string): string =>
  sum(children.map((child) => `SUM(IF(${counts(child)},${term(child)}))`));

/** Of several single cells LibreOffice's MIN takes the FALSE beside them for 0: a number that is never the least is there. */
export const overPresent = (name: "MEDIAN" | "MIN" | "MAX", children: readonly ChildRange[]): string => {
  const ofOne = name === "MIN" && children.length > 1 ? ",1E+300" : "";
  const terms = children.map((child) => `IF(${counts(child)},${child.values}${child.single ? ofOne : ""})`);
  return `${name}(${terms.join(",")})`;
};

/** Values among the children present that make the mean undefined: the cell shows #N/A, as the engine refuses. */
export const without = (refused: "<0" | "<=0", children: readonly ChildRange[], text: string): string =>
  `IF(${sumPresent(children, ({ values }) => `--(${values}${refused})`)}>0,NA(),${text})`;

/** Number of children present that have a weight. */
export const presentCount = (children: readonly ChildRange[]): string =>
  sum(children.map((child) => `SUM(IF(${counts(child)},1))`));

/** Of each value of a child, how many children present are above it, below it or equal to it. */
export const countOf = (children: readonly ChildRange[], child: ChildRange, test: ">" | "<" | "="): string =>
  sum(
    children.map((other) => {
      if (child.single) return `SUM(IF(${counts(other)},--(${other.values}${test}${child.values})))`;
      const has = `ISNUMBER(${other.values})*(${other.weights}>0)`;
      return other.single
        ? `${has}*(${other.values}${test}${child.values})`
        : `MMULT(${has},--(TRANSPOSE(${other.values})${test}${child.values}))`;
    }),
  );
