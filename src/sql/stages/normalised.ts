import type { Plan, PlannedIndicator } from "../plan";
import { and, column, isMissing, isPresent, when } from "../tree/build";
import type { Expression } from "../tree/expression";
import { beside, type NamedSelect, select, step } from "../tree/query";
import { indicatorsPresent } from "./aggregate/set-aside";
import { sqlNormalisations } from "./normalisations";
import type { Figures } from "./normalisation";
import { parameterOf } from "./parameter-columns";
import { pointColumns } from "./point-columns";
import { onScaleOf, transformedValue } from "./transformed-value";
import { sqlTreatmentOf } from "./treat/sql-treatment";
import { treatedValue } from "./treat/treated-value";
import { asTheyAre, keptColumns } from "./wide";

/** The steps from the imputed values to the normalised ones. */
export function normalisedSteps(plan: Plan, from: string): readonly NamedSelect[] {
  const kept = [...keptColumns(plan), ...pointColumns(plan)];
  const isScaled = plan.indicators.some(
    ({ treatment, transformation }) => treatment.method !== "none" || transformation !== "none",
  );
  const scaled: NamedSelect[] = isScaled
    ? [
        {
          name: "scaled",
          comment: "outliers treated, transformed",
          select: select(
            step(from),
            [
              ...asTheyAre(kept, from),
              ...plan.indicators.map(
                (indicator) => [indicator.column, scaledValue(indicator, from)] as const,
              ),
            ],
            { joins: [beside("parameter_row")] },
          ),
        },
      ]
    : [];
  const last = isScaled ? "scaled" : from;
  return [
    ...scaled,
    {
      name: "normalised",
      comment: "every indicator on its scale, higher is better; one that is set aside has no values",
      isMadeOnce: true,
      select: select(
        step(last),
        [
          ...asTheyAre(kept, last),
          ...plan.indicators.map(
            (indicator) => [indicator.column, normalisedValue(onScaleOf(indicator), last)] as const,
          ),
          ...indicatorsPresent(plan, plan.indicators, last),
        ],
        { joins: [beside("parameter_row")] },
      ),
    },
  ];
}

const scaledValue = (indicator: PlannedIndicator, from: string): Expression =>
  transformedValue(
    treatedValue(column(indicator.column, from), sqlTreatmentOf(indicator), (name) =>
      parameterOf(indicator, name),
    ),
    indicator,
  );

function normalisedValue(indicator: PlannedIndicator, from: string): Expression {
  const scale = sqlNormalisations[indicator.normalisation.method];
  if (scale === undefined) throw new Error(`SQL has no "${indicator.normalisation.method}".`);
  const x = column(indicator.column, from);
  const figures: Figures = (name) => parameterOf(indicator, name);
  const isUsed = isMissing(parameterOf(indicator, "set_aside"));
  return when(scale.needsValue ? and(isPresent(x), isUsed) : isUsed, scale.apply(x, figures, indicator));
}
