import type { EngineProblemCode } from "../../engine";
import { at } from "../../engine/internal";
import type { Plan } from "../plan";
import { cases, column, compare, isMissing, missingText, number, text } from "../tree/build";
import type { Expression } from "../tree/expression";
import { aggregatedValue } from "./aggregate/aggregated-value";
import { hasEarlyProblems, weightColumns } from "./wide";

/** The column in which a unit has 1 where a value of a child was refused. */
export const refusedColumn = (name: string): string => `${name}__refused`;

/** Whether a unit may have a problem: the result then has a column that says which. */
export const hasProblems = (plan: Plan): boolean =>
  hasEarlyProblems(plan) || weightColumns(plan).length > 0 || refusingNodes(plan).length > 0;

const refusingNodes = (plan: Plan): readonly number[] =>
  [...plan.tree.bottomUp].filter(
    (node) => at(plan.tree.column, node) < 0 && aggregatedValue(plan, node, "normalised").refused !== null,
  );

/** The first problem of a unit, as a code and where it is. */
export const problemOf = (plan: Plan): Expression =>
  cases(
    [
      // The weight of one unit is in the statistics of all: that is not silent.
      ...weightColumns(plan).flatMap((name) => [
        [isMissing(column(name)), ofWeights("unit-weight-missing", plan)] as const,
        [compare(column(name), "<", number(0)), ofWeights("unit-weight-negative", plan)] as const,
      ]),
      ...refusingNodes(plan).map(
        (node) =>
          [
            compare(column(refusedColumn(at(plan.nodes, node))), "=", number(1)),
            text(`mean-needs-positive: ${at(plan.index.framework, node).code}`),
          ] as const,
      ),
    ],
    hasEarlyProblems(plan) ? column("problem") : missingText,
  );

const ofWeights = (code: EngineProblemCode, { index }: Plan): Expression =>
  text(`${code}: ${index.method.unitWeights ?? ""}`);
