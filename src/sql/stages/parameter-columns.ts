import type { Plan, PlannedIndicator } from "../plan";
import { column } from "../tree/build";
import type { Expression } from "../tree/expression";
import type { Given, Statistic } from "./normalisation";
import type { Parameter } from "./parameter";
import { sqlNormalisations } from "./normalisations";
import { sqlTreatmentOf } from "./treat/sql-treatment";

/** The step with the parameters of all indicators as one row. */
export const parameterRow = "parameter_row";

/** A parameter of an indicator in that row. */
export const parameterOf = (
  { column: name }: Pick<PlannedIndicator, "column">,
  parameter: Parameter,
): Expression => column(`${name}__${parameter}`, parameterRow);

/** The parameters that scoring an indicator takes. */
export function parametersOf(plan: Plan, indicator: PlannedIndicator): readonly Parameter[] {
  const { normalisation } = indicator;
  const scale = sqlNormalisations[normalisation.method];
  const treatment = sqlTreatmentOf(indicator);
  return [
    ...new Set<Parameter>([
      ...fillParameters(plan, indicator),
      ...treatment.parameters,
      ...(scale?.comparesRows ? (["n"] as const) : []),
      ...(scale?.needs ?? []),
      "set_aside",
    ]),
  ];
}

/** What filling takes: an imputation by row needs the extremes of every indicator of its family. */
export function fillParameters(
  { indicators }: Plan,
  { imputation: { method } }: PlannedIndicator,
): readonly Parameter[] {
  const byRow = indicators.some(({ imputation }) => imputation.method.startsWith("row "));
  return [
    ...(method === "mean" || method === "median" ? (["fill"] as const) : []),
    ...(byRow ? (["observed_minimum", "observed_maximum"] as const) : []),
  ];
}

/** Statistics and given figures that the normalisations of the plan need, each once. */
export const neededFigures = ({ indicators }: Plan): readonly (Statistic | Given)[] => [
  ...new Set(indicators.flatMap(({ normalisation }) => sqlNormalisations[normalisation.method]?.needs ?? [])),
];
