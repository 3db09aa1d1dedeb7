import type { AggregationName, MissingRule } from "../../../engine";
import {
  type AggregationTwin,
  type ChildRange,
  countOf,
  counts,
  overPresent,
  presentCount,
  presentWeight,
  sum,
  sumPresent,
  without,
} from "./children";
import { minimumBelow } from "./minimum-below";
import { meanOfBest } from "./mean-of-best";
import { product, sumTwin } from "./sums";

export type { ChildRange, Expression } from "./children";

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
  return sumPresent(children, (child) => {
    const [above, equal] = [countOf(children, child, ">"), countOf(children, child, "=")];
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
  "minimum below": minimumBelow,
  best: (children, parameters) => meanOfBest("LARGE", children, Number(parameters["count"])),
  worst: (children, parameters) => meanOfBest("SMALL", children, Number(parameters["count"])),
  sum: sumTwin,
  product,
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
