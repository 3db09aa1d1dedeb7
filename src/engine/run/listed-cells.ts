import { at } from "../at";
import type { Imputation, Treatment } from "../results";
import { changeAt } from "../treat";
import type { Imputed, Treated } from "./state";

/** Every cell that was filled, indicator by indicator: a long list, made once at the end of a run. */
export function imputations({ model, denominated, imputed }: Imputed): readonly Imputation[] {
  const list: Imputation[] = [];
  model.indicators.forEach(({ code: indicator }, j) => {
    const [before, after] = [at(denominated, j), at(imputed, j)];
    if (before === after) return;
    for (let i = 0; i < after.length; i++)
      if (Number.isNaN(before[i]) && !Number.isNaN(after[i]))
        list.push({ unit: at(model.units, i).code, indicator, value: at(after, i) });
  });
  return list;
}

/** Every cell that outlier treatment changed, indicator by indicator, in the order of the units. */
export function treatments(run: Treated): readonly Treatment[] {
  const { units, indicators } = run.model;
  const list: Treatment[] = [];
  indicators.forEach(({ code: indicator }, j) => {
    const column = {
      values: at(run.treated, j),
      moved: at(run.moved, j),
      transform: at(run.transforms, j),
    };
    if (column.moved.size === 0 && column.transform === null) return;
    const before = at(run.imputed, j);
    for (let i = 0; i < before.length; i++) {
      const kind = changeAt(column, i);
      if (kind === null) continue;
      const unit = at(units, i).code;
      list.push({ unit, indicator, kind, before: at(before, i), after: at(column.values, i) });
    }
  });
  return list;
}
