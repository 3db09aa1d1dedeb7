import type { Imputation, Treatment } from "../results";
import { changeAt } from "../treat";
import type { Imputed, Treated } from "./state";

/** Every cell that was filled, indicator by indicator: a long list, made once, when a run is done. */
export function imputations({ model, denominated, imputed }: Imputed): readonly Imputation[] {
  const list: Imputation[] = [];
  model.indicators.forEach(({ code: indicator }, j) => {
    const [before, after] = [denominated[j]!, imputed[j]!];
    if (before === after) return;
    for (let i = 0; i < after.length; i++)
      if (Number.isNaN(before[i]!) && !Number.isNaN(after[i]!))
        list.push({ unit: model.units[i]!.code, indicator, value: after[i]! });
  });
  return list;
}

/** Every cell that outlier treatment changed, indicator by indicator, in the order of the units. */
export function treatments(run: Treated): readonly Treatment[] {
  const { units, indicators } = run.model;
  const list: Treatment[] = [];
  indicators.forEach(({ code: indicator }, j) => {
    const column = { values: run.treated[j]!, moved: run.moved[j]!, transform: run.transforms[j]! };
    if (column.moved.size === 0 && column.transform === null) return;
    const before = run.imputed[j]!;
    for (let i = 0; i < before.length; i++) {
      const kind = changeAt(column, i);
      if (kind !== null)
        list.push({ unit: units[i]!.code, indicator, kind, before: before[i]!, after: column.values[i]! });
    }
  });
  return list;
}
