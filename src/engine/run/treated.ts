import { chosen } from "../method/registered";
import type { EngineProblem } from "../problem";
import type { Treatment } from "../results";
import { treatments } from "../treat";
import { choicesOf } from "./own-choice";
import { type Imputed, type Treated, withProblems } from "./state";

/** Outliers treated, column by column; targets and goalposts are carried to the same scale. */
export function treated(run: Imputed): Treated {
  const { indicators, units } = run.model;
  const choices = choicesOf(run.model, "treatment");
  const columns = run.imputed.map((column, j) =>
    chosen(treatments, choices[j]!).treat(column, choices[j]!.parameters),
  );
  return {
    ...run,
    treated: columns.map(({ values }) => values),
    treatments: columns.flatMap(({ values, changes }, j) =>
      [...changes]
        .sort(([a], [b]) => a - b)
        .map(([i, kind]): Treatment => ({
          unit: units[i]!.code,
          indicator: indicators[j]!.code,
          kind,
          before: run.imputed[j]![i]!,
          after: values[i]!,
        })),
    ),
    transforms: columns.map(({ transform }) => transform),
    carried: indicators.map((indicator, j) => {
      const { carry } = columns[j]!;
      return {
        ...indicator,
        target: carry(indicator.target),
        lower: carry(indicator.lower),
        upper: carry(indicator.upper),
      };
    }),
    problems: withProblems(
      run,
      "treat",
      columns.flatMap(({ problem }, j): EngineProblem[] => {
        if (problem === null) return [];
        const where = { indicator: indicators[j]!.code };
        return [{ code: problem, severity: "warning", where, details: { method: choices[j]!.method } }];
      }),
    ),
  };
}
