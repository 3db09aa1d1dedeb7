import type { Choice, MissingRule } from "../../../engine";

/** Children that stand side by side: their scores of one unit and their weights, both as row ranges. */
export interface ChildRange {
  readonly values: string;
  readonly weights: string;
  /** One cell only: an array function would take it for a single argument, so it is stretched. */
  readonly single: boolean;
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

const sum = (terms: readonly string[]): string =>
  terms.length === 1 ? (terms[0] ?? "") : `(${terms.join("+")})`;

/** Sum of the weights of the children present. */
const presentWeight = (children: readonly ChildRange[]): string =>
  sum(children.map(({ values, weights }) => `SUMPRODUCT(${weights},--ISNUMBER(${values}))`));

const counts = ({ values, weights, single }: ChildRange): string =>
  `${single ? "{1,0}*" : ""}ISNUMBER(${values})*(${weights}>0)`;

/** SUM over the children present of an expression in their value and weight. */
const sumPresent = (children: readonly ChildRange[], term: (child: ChildRange) => string): string =>
  sum(children.map((child) => `SUM(IF(${counts(child)},${term(child)}))`));

const overPresent = (name: "MEDIAN" | "MIN", children: readonly ChildRange[]): string =>
  `${name}(${children.map((child) => `IF(${counts(child)},${child.values})`).join(",")})`;

/** Zero or less among the children present makes the mean undefined: the cell shows #N/A, as the engine refuses. */
const positiveOnly = (children: readonly ChildRange[], text: string): string =>
  `IF(${sumPresent(children, ({ values }) => `--(${values}<=0)`)}>0,NA(),${text})`;

const geometric: AggregationTwin = (children) => ({
  text: positiveOnly(
    children,
    `EXP(${sumPresent(children, ({ values, weights }) => `${weights}*LN(${values})`)}/${presentWeight(children)})`,
  ),
  array: true,
});

const harmonic: AggregationTwin = (children) => ({
  text: positiveOnly(
    children,
    `${presentWeight(children)}/${sumPresent(children, ({ values, weights }) => `${weights}/${values}`)}`,
  ),
  array: true,
});

/** By the name of the engine's registry. */
export const aggregationTwins: Readonly<Record<string, AggregationTwin>> = {
  arithmetic: (children) => ({
    text: `${sum(children.map(({ values, weights }) => `SUMPRODUCT(${weights},${values})`))}/${presentWeight(children)}`,
    array: false,
  }),
  geometric,
  harmonic,
  power: (children, parameters) => {
    const exponent = Number(parameters["exponent"]);
    if (exponent === 0) return geometric(children, parameters);
    const text = `(${sumPresent(
      children,
      ({ values, weights }) => `${weights}*${values}^(${exponent})`,
    )}/${presentWeight(children)})^(1/(${exponent}))`;
    return { text: exponent < 0 ? positiveOnly(children, text) : text, array: true };
  },
  median: (children) => ({ text: overPresent("MEDIAN", children), array: true }),
  minimum: (children) => ({ text: overPresent("MIN", children), array: true }),
};

/**
 * Condition under which an aggregate has a value: the missing-data rule. Children of weight 0 do not count.
 * `share` is the cell of the least share.
 */
export function presence(children: readonly ChildRange[], rule: MissingRule["rule"], share: string): string {
  const weight = `${presentWeight(children)}>0`;
  if (rule === "renormalise") return weight;
  const present = sum(
    children.map(({ values, weights }) => `SUMPRODUCT((${weights}>0)*ISNUMBER(${values}))`),
  );
  const all = sum(children.map(({ weights }) => `SUMPRODUCT(--(${weights}>0))`));
  return rule === "all"
    ? `AND(${weight},${present}=${all})`
    : `AND(${weight},${present}/MAX(1,${all})>=${share})`;
}
