import { imputations } from "../impute";
import { registered } from "../method/registered";
import type { EngineProblem } from "../problem";
import type { Imputation } from "../results";
import { groupLabels } from "./labels";
import { withoutDropped } from "./screened";
import { type Imputed, type Screened, withProblems } from "./state";

/**
 * Fills missing cells of the units that were kept; those that were dropped give nothing to the others and get nothing.
 * What an imputation leaves missing is named: `imputation-without-values`, one an indicator.
 */
export function imputed(run: Screened): Imputed {
  const { method } = run.model;
  const imputer = registered(imputations, method.imputation.method);
  const labels = groupLabels(run.model);
  const before = withoutDropped(run.denominated, run.kept);
  if (imputer.needsGroup && !labels) {
    const where = { setting: "imputation" };
    const problem = {
      code: "group-needed",
      severity: "error",
      where,
      details: { method: imputer.method },
    } as const;
    return { ...run, imputed: before, imputations: [], problems: withProblems(run, "impute", [problem]) };
  }
  const after = withoutDropped(imputer.impute(before, labels), run.kept);
  return {
    ...run,
    imputed: after,
    imputations: filled(run, before, after),
    problems: withProblems(run, "impute", imputer.method === "none" ? [] : stillMissing(run, after)),
  };
}

function filled(
  { model }: Screened,
  before: readonly Float64Array[],
  after: readonly Float64Array[],
): readonly Imputation[] {
  return model.indicators.flatMap((indicator, j) =>
    model.units.flatMap((unit, i): Imputation[] => {
      const value = after[j]![i]!;
      if (!Number.isNaN(before[j]![i]!) || Number.isNaN(value)) return [];
      return [{ unit: unit.code, indicator: indicator.code, value }];
    }),
  );
}

function stillMissing({ model, kept }: Screened, after: readonly Float64Array[]): readonly EngineProblem[] {
  return model.indicators.flatMap((indicator, j): EngineProblem[] => {
    const units = model.units
      .filter((_, i) => kept[i] && Number.isNaN(after[j]![i]!))
      .map(({ code }) => code);
    if (units.length === 0) return [];
    return [
      {
        code: "imputation-without-values",
        severity: "warning",
        where: { indicator: indicator.code, units },
        details: { method: model.method.imputation.method },
      },
    ];
  });
}
