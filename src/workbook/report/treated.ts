import type { Treatment } from "../../engine";
import type { PlanCell } from "../plan";
import type { Context } from "./context";
import { constant, indicatorAt, indicatorValue, live, range } from "./context";
import { beforeImputation } from "./imputed";
import type { Region } from "./region";
import { cell, columnRange } from "./region";

/** What outlier treatment starts from. */
export const beforeTreatment = (context: Context): Region =>
  context.layout.treated.imputed ?? beforeImputation(context);

/** Outliers: a winsorised cell is a value, listed in Audit; a logarithm is a formula. */
export function treatedCells(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  const { model, results } = context;
  const source = beforeTreatment(context);
  const changes = treatmentsByCell(results.treatments);
  return range(model.units.length).map((i) =>
    range(source.columns).map((p) => {
      const value = indicatorValue(context, results.treated, p, i);
      const change = changes.get(JSON.stringify([model.units[i]?.code, indicatorAt(context, p).code]));
      if (change !== undefined && change.kind !== "log") return constant(value, "treated");
      if (!context.formulas) return constant(value, isLogged(context, p) ? "treated" : "number");
      const before = cell(source, i, p, sheet);
      if (isLogged(context, p)) {
        const formula = logOf(before, columnRange(source, p, sheet));
        return live(`IF(ISNUMBER(${before}),${formula},"")`, value, "treated");
      }
      return live(`IF(ISNUMBER(${before}),${before},"")`, value, "number");
    }),
  );
}

/** A column that was transformed: every cell of it is. */
export const isLogged = (context: Context, p: number): boolean => context.logged.has(p);

/** ln(x - least + 1% of the spread): the engine's logarithm. */
export const logOf = (x: string, column: string): string =>
  `LN(${x}-MIN(${column})+0.01*(MAX(${column})-MIN(${column})))`;

const treatmentsByCell = (treatments: readonly Treatment[]): ReadonlyMap<string, Treatment> =>
  new Map(treatments.map((treatment) => [JSON.stringify([treatment.unit, treatment.indicator]), treatment]));
