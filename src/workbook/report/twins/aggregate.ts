import type { AggregationName, Choice, MissingRule } from "../../../engine";

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

/** Of several single cells LibreOffice's MIN takes the FALSE beside them for 0: a number that is never the least is there. */
const overPresent = (name: "MEDIAN" | "MIN" | "MAX", children: readonly ChildRange[]): string => {
  const ofOne = name === "MIN" && children.length > 1 ? ",1E+300" : "";
  const terms = children.map((child) => `IF(${counts(child)},${child.values}${child.single ? ofOne : ""})`);
  return `${name}(${terms.join(",")})`;
};

/** Values among the children present that make the mean undefined: the cell shows #N/A, as the engine refuses. */
const without = (refused: "<0" | "<=0", children: readonly ChildRange[], text: string): string =>
  `IF(${sumPresent(children, ({ values }) => `--(${values}${refused})`)}>0,NA(),${text})`;

const geometric: AggregationTwin = (children) => ({
  text: without(
    "<=0",
    children,
    `EXP(${sumPresent(children, ({ values, weights }) => `${weights}*LN(${values})`)}/${presentWeight(children)})`,
  ),
  array: true,
});

const harmonic: AggregationTwin = (children) => ({
  text: without(
    "<=0",
    children,
    `${presentWeight(children)}/${sumPresent(children, ({ values, weights }) => `${weights}/${values}`)}`,
  ),
  array: true,
});

/** Number of children present that have a weight. */
const presentCount = (children: readonly ChildRange[]): string =>
  sum(children.map((child) => `SUM(IF(${counts(child)},1))`));

const owa: AggregationTwin = (children, parameters) => {
  const exponent = Number(parameters["exponent"]);
  const [first, ...more] = children;
  if (exponent === 0) return { text: overPresent("MAX", children), array: true };
  if (first === undefined || more.length > 0) return { text: owaByCounting(children, exponent), array: true };
  const places = `{${Array.from({ length: first.columns }, (_, k) => k + 1).join(",")}}`;
  if (first.single) return { text: `SUM(${first.values})`, array: false };
  const n = presentCount(children);
  const weights = `((${places}/${n})^${exponent}-((${places}-1)/${n})^${exponent})`;
  const sorted = `LARGE(IF(${counts(first)},${first.values}),${places})`;
  return { text: `SUM(IF(${places}<=${n},${weights}*${sorted}))`, array: true };
};

/**
 * Children on two sheets cannot be sorted together: each finds its place by counting the others above it, and those that
 * are equal share the weights of their places.
 */
function owaByCounting(children: readonly ChildRange[], exponent: number): string {
  const n = presentCount(children);
  const count = (child: ChildRange, test: ">" | "="): string =>
    sum(
      children.map((other) => {
        if (child.single) return `SUM(IF(${counts(other)},--(${other.values}${test}${child.values})))`;
        const has = `ISNUMBER(${other.values})*(${other.weights}>0)`;
        return other.single
          ? `${has}*(${other.values}${test}${child.values})`
          : `MMULT(${has},--(TRANSPOSE(${other.values})${test}${child.values}))`;
      }),
    );
  return sumPresent(children, (child) => {
    const [above, equal] = [count(child, ">"), count(child, "=")];
    return `${child.values}*(((${above}+${equal})/${n})^${exponent}-(${above}/${n})^${exponent})/${equal}`;
  });
}

/** M -/+ c (Q / M - M): M the mean of the children, Q that of their squares, c 1 or the factor of the sample. */
const mazziottaPareto: AggregationTwin = (children, parameters) => {
  const weight = presentWeight(children);
  const meanOf = (power: "" | "^2"): string =>
    `${sumPresent(children, ({ values, weights }) => `${weights}*${values}${power}`)}/${weight}`;
  const mean = `(${meanOf("")})`;
  const spread = `(${meanOf("^2")}/${mean}-${mean})`;
  const squares = sumPresent(children, ({ weights }) => `${weights}^2`);
  const isSample = parameters["sample"] === true;
  const penalty = isSample ? `${spread}/(1-${squares}/${weight}^2)` : spread;
  const index = `${mean}${parameters["plus"] === true ? "+" : "-"}${penalty}`;
  const isMean = isSample ? `OR(${mean}=0,${presentCount(children)}=1)` : `${mean}=0`;
  return { text: without("<0", children, `IF(${isMean},${mean},${index})`), array: true };
};

/** By the name of the engine's registry; the aggregations that are not here have no worksheet formula. */
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
    return { text: exponent < 0 ? without("<=0", children, text) : text, array: true };
  },
  median: (children) => ({ text: overPresent("MEDIAN", children), array: true }),
  minimum: (children) => ({ text: overPresent("MIN", children), array: true }),
  OWA: owa,
  "Mazziotta-Pareto": mazziottaPareto,
} satisfies Readonly<Partial<Record<AggregationName, AggregationTwin>>>;

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
