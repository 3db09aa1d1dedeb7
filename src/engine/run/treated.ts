import { at } from "../at";
import { frozenTreatment } from "../frozen/frozen-treat";
import { chosen } from "../method/registered";
import type { EngineProblem } from "../problem";
import { treatments } from "../treat";
import { indicatorChoices } from "./indicator-choices";
import { type Imputed, type Treated, withProblems } from "./state";

/** Outliers treated, column by column; targets and goalposts are carried to the same scale. */
export function treated(run: Imputed): Treated {
  const { indicators } = run.model;
  const choices = indicatorChoices(run.model, "treatment");
  const columns = run.imputed.map((column, j) => {
    const choice = at(choices, j);
    return (
      frozenTreatment(run.model, j, choice)?.(column) ??
      chosen(treatments, choice).treat(column, choice.parameters)
    );
  });
  return {
    ...run,
    treated: columns.map(({ values }) => values),
    moved: columns.map(({ moved }) => moved),
    transforms: columns.map(({ transform }) => transform),
    carried: indicators.map((indicator, j) => {
      const { carry } = at(columns, j);
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
        const where = { indicator: at(indicators, j).code };
        return [{ code: problem, severity: "warning", where, details: { method: at(choices, j).method } }];
      }),
    ),
  };
}
