import type { Choice } from "../../../engine";
import {
  and,
  add,
  call,
  cases,
  compare,
  divide,
  isMissing,
  multiply,
  number,
  or,
  subtract,
  when,
} from "../../tree/build";
import type { Expression } from "../../tree/expression";
import { medianOf } from "../median-of";
import { type Child, presentChildren, presentWeight, sumOver } from "./children";
import { atRounding } from "../at-rounding";
import { parameterOf } from "./parameter-of";

/** What a sum or a product of the children present is scaled up to: those that are in use. */
export interface WholeNode {
  readonly weight: Expression;
  readonly children: Expression;
}

/** How SQL aggregates the children of a node. */
export interface SqlAggregation {
  readonly value: (children: readonly Child[], choice: Choice, whole: WholeNode) => Expression;
  /** Conditions under which the value is defined. */
  readonly defined: (children: readonly Child[], choice: Choice) => readonly Expression[];
  /** Whether it must not be computed where no child has a value. */
  readonly needsOne: boolean;
}

const always = (): readonly Expression[] => [];

/** Every value present is above 0, or not below it. */
const allOf =
  (operator: ">" | ">=") =>
  (children: readonly Child[]): readonly Expression[] => [
    and(...children.map(({ value }) => or(isMissing(value), compare(value, operator, number(0))))),
  ];

const mean = (children: readonly Child[], term: (value: Expression) => Expression): Expression =>
  divide(
    sumOver(children, ({ value, weight }) => multiply(weight, term(value))),
    call("nullif", presentWeight(children), number(0)),
  );

const arithmetic: SqlAggregation = {
  value: (children) => mean(children, (value) => value),
  defined: always,
  needsOne: false,
};

const geometric: SqlAggregation = {
  value: (children) =>
    call(
      "exp",
      mean(children, (value) => call("ln", value)),
    ),
  defined: allOf(">"),
  needsOne: false,
};

const harmonic: SqlAggregation = {
  value: (children) =>
    divide(
      number(1),
      mean(children, (value) => divide(number(1), value)),
    ),
  defined: allOf(">"),
  needsOne: false,
};

const power: SqlAggregation = {
  value(children, choice, whole) {
    const p = parameterOf(choice, "exponent");
    if (p === 0) return geometric.value(children, choice, whole);
    if (p === 1) return arithmetic.value(children, choice, whole);
    return call(
      "power",
      mean(children, (value) => call("power", value, number(p))),
      number(1 / p),
    );
  },
  defined(children, choice) {
    const p = parameterOf(choice, "exponent");
    return p === 1 ? [] : allOf(p <= 0 ? ">" : ">=")(children);
  },
  needsOne: false,
};

const median: SqlAggregation = {
  value: (children) => medianOf(children.map(({ value }) => value)),
  defined: always,
  needsOne: false,
};

const minimum: SqlAggregation = {
  value: (children) =>
    children.length === 1 && children[0]
      ? children[0].value
      : call("least", ...children.map(({ value }) => value)),
  defined: always,
  needsOne: false,
};

/** A sum over the sorted values by place, for each number of values that may be there; `weightOf` counts places from 1. */
const byPlace = (children: readonly Child[], weightOf: (place: number, n: number) => number): Expression => {
  const list: Expression = { kind: "sorted", values: children.map(({ value }) => value) };
  const count = presentChildren(children);
  return cases(
    children.map((_, k) => {
      const n = k + 1;
      const terms = Array.from({ length: n }, (_, place): readonly Expression[] => {
        const weight = weightOf(place + 1, n);
        if (weight === 0) return [];
        const item: Expression = { kind: "item", list, place: place + 1 };
        return [weight === 1 ? item : multiply(number(weight), item)];
      });
      return [compare(count, "=", number(n)), add(...terms.flat())] as const;
    }),
  );
};

/** Weights by place: those of the quantifier q^a. */
const owa: SqlAggregation = {
  value(children, choice) {
    const a = parameterOf(choice, "exponent");
    const upTo = (r: number, n: number): number => (r === 0 ? 0 : (r / n) ** a);
    return byPlace(children, (place, n) => upTo(n - place + 1, n) - upTo(n - place, n));
  },
  defined: always,
  needsOne: false,
};

/** The mean of the k largest, or of all where there are fewer. */
const best: SqlAggregation = {
  value(children, choice) {
    const k = parameterOf(choice, "count");
    return byPlace(children, (place, n) => (place > n - k ? 1 / Math.min(k, n) : 0));
  },
  defined: always,
  needsOne: false,
};

/** The mean of the k smallest. */
const worst: SqlAggregation = {
  value(children, choice) {
    const k = parameterOf(choice, "count");
    return byPlace(children, (place, n) => (place <= k ? 1 / Math.min(k, n) : 0));
  },
  defined: always,
  needsOne: false,
};

/** sum(w x), scaled up to the weights of all children that are in use. */
const sum: SqlAggregation = {
  value: (children, _, whole) =>
    multiply(
      sumOver(children, ({ value, weight }) => multiply(weight, value)),
      divide(whole.weight, presentWeight(children)),
    ),
  defined: always,
  needsOne: true,
};

/** The product of the values, scaled up to all children that are in use. */
const product: SqlAggregation = {
  value(children, _, whole) {
    const all = multiply(...children.map(({ value }) => call("coalesce", value, number(1))));
    return call("power", all, divide(whole.children, presentChildren(children)));
  },
  defined: allOf(">="),
  needsOne: true,
};

/** The smallest value while one is below the threshold, else the weighted mean. */
const minimumBelow: SqlAggregation = {
  value(children, choice, whole) {
    const least = minimum.value(children, choice, whole);
    const limit = atRounding(parameterOf(choice, "threshold"));
    return when(compare(least, ">=", number(limit)), arithmetic.value(children, choice, whole), least);
  },
  defined: always,
  needsOne: false,
};

/**
 * M - S*S / M, with S*S / M as sum(w x x) / sum(w x) - M. The factor of a sample is W*W / (W*W - sum(w w)), from the weights
 * present. One child has no penalty, and neither have children that are all 0.
 */
const mazziottaPareto: SqlAggregation = {
  value(children, choice) {
    const middle = mean(children, (value) => value);
    const squares = divide(
      sumOver(children, ({ value, weight }) => multiply(weight, value, value)),
      call(
        "nullif",
        sumOver(children, ({ value, weight }) => multiply(weight, value)),
        number(0),
      ),
    );
    const imbalance = subtract(squares, middle);
    const isPlus = choice.parameters["plus"] === true;
    const weight = presentWeight(children);
    const rest = subtract(
      multiply(weight, weight),
      sumOver(children, (child) => multiply(child.weight, child.weight)),
    );
    const penalty =
      choice.parameters["sample"] === true
        ? multiply(imbalance, divide(multiply(weight, weight), call("nullif", rest, number(0))))
        : imbalance;
    const alone = or(
      compare(presentChildren(children), "=", number(1)),
      compare(
        sumOver(children, ({ value, weight: own }) => multiply(own, value)),
        "=",
        number(0),
      ),
    );
    return when(alone, middle, isPlus ? add(middle, penalty) : subtract(middle, penalty));
  },
  defined: allOf(">="),
  needsOne: false,
};

/** The aggregations that SQL expresses, by their name; any other is refused. */
export const sqlAggregations: Readonly<Record<string, SqlAggregation>> = {
  arithmetic,
  geometric,
  harmonic,
  power,
  median,
  minimum,
  OWA: owa,
  "Mazziotta-Pareto": mazziottaPareto,
  sum,
  best,
  worst,
  product,
  "minimum below": minimumBelow,
};
