import type { Choice } from "../../engine";
import { rounding } from "../../engine/internal";
import type { PlannedIndicator } from "../plan";
import {
  add,
  aggregate,
  asDouble,
  call,
  cases,
  column,
  compare,
  divide,
  isPresent,
  missing,
  multiply,
  number,
  when,
} from "../tree/build";
import type { Expression } from "../tree/expression";
import { beside, type NamedSelect, select, step } from "../tree/query";
import { unscaledColumn } from "./unscaled-column";
import type { Figures, Given, Statistic } from "./normalisation";
import { sqlNormalisations } from "./normalisations";
import { isStatistic, statisticOf } from "./statistic-of";

interface Rescaled {
  readonly name: string;
  readonly choice: Choice;
}

const always: readonly Statistic[] = ["n", "minimum", "maximum"];

/** The steps that bring aggregates to a scale again: statistics of their scores, and the scores on the scale. */
export function rescaledSteps(nodes: readonly Rescaled[], from: string): readonly NamedSelect[] {
  const scales = `${from}_scale`;
  const needed = ({ choice }: Rescaled): readonly Statistic[] => [
    ...new Set([...always, ...(sqlNormalisations[choice.method]?.needs ?? []).filter(isStatistic)]),
  ];
  const placed = nodes.filter(({ choice }) => sqlNormalisations[choice.method]?.comparesRows === true);
  const rows = placed.length === 0 ? from : `${from}_even`;
  const largest = (name: string): string => `${name}__largest`;
  return [
    {
      name: scales,
      comment: `statistics of ${nodes.map(({ name }) => name).join(", ")}, one row`,
      select: select(step(from), [
        ...nodes.flatMap((one) =>
          needed(one).map(
            (name) => [`${one.name}__${name}`, statisticOf(name, column(unscaledColumn(one.name)))] as const,
          ),
        ),
        ...placed.map(({ name }): readonly [string, Expression] => [
          largest(name),
          aggregate("max", call("abs", column(unscaledColumn(name)))),
        ]),
      ]),
    },
    ...(placed.length === 0
      ? []
      : [
          {
            name: rows,
            comment: "scores that differ by rounding alone have one place",
            select: {
              ...select(
                step(from),
                placed.map(({ name }) => {
                  const even = evenScore(column(unscaledColumn(name), from), column(largest(name), scales));
                  return [evenColumn(name), even] as const;
                }),
                { joins: [beside(scales)] },
              ),
              all: from,
            },
          },
        ]),
    {
      name: `${from}_scaled`,
      comment: `${nodes.map(({ name, choice }) => `${name} on a scale again: ${choice.method}`).join("; ")}`,
      select: {
        ...select(
          step(rows),
          nodes.map((one) => [one.name, rescaledValue(one, rows, scales)] as const),
          { joins: [beside(scales)] },
        ),
        all: rows,
      },
    },
  ];
}

function rescaledValue({ name, choice }: Rescaled, from: string, scales: string): Expression {
  const scale = sqlNormalisations[choice.method];
  if (scale === undefined) throw new Error(`SQL has no "${choice.method}".`);
  const x = column(scale.comparesRows ? evenColumn(name) : unscaledColumn(name), from);
  const figures: Figures = (figure: Statistic | Given) =>
    isStatistic(figure) ? column(`${name}__${figure}`, scales) : missing;
  const own = asIndicator(name, choice);
  const applied = scale.apply(x, figures, own);
  const none = scale.setAside(figures, own).map(([condition]) => [condition, missing] as const);
  const value = none.length === 0 ? applied : cases(none, applied);
  return scale.needsValue ? when(isPresent(x), value) : value;
}

const evenColumn = (name: string): string => `${name}__even`;

/** A score as a whole number of ties: a thousand-millionth of the largest. */
const evenScore = (score: Expression, largest: Expression): Expression =>
  when(
    compare(largest, ">", number(0)),
    asDouble(call("floor", add(divide(score, multiply(largest, number(rounding))), number(0.5)))),
    score,
  );

/** An aggregate as a normalisation sees it: more is better, no goalposts, no target. */
const asIndicator = (name: string, normalisation: Choice): PlannedIndicator => ({
  code: name,
  name,
  unit: "",
  direction: 1,
  denominator: null,
  scale: 1,
  target: NaN,
  lower: NaN,
  upper: NaN,
  column: name,
  imputation: { method: "none", parameters: {} },
  treatment: { method: "none", parameters: {} },
  transformation: "none",
  normalisation,
});
