import { at } from "../at";
import type { Model } from "../model/model";

/** The units of one time of a panel, as a model of their own. */
export function unitsAt(model: Model, time: number): Model {
  const { panel } = model;
  const kept = model.units.flatMap((_, i) => (panel?.times[i] === time ? [i] : []));
  const some = (column: Float64Array): Float64Array => Float64Array.from(kept, (i) => column[i] ?? NaN);
  return {
    ...model,
    units: kept.map((i) => at(model.units, i)),
    indicators: model.indicators.map((own) => ({ ...own, values: some(own.values) })),
    denominators: model.denominators.map((own) => ({ ...own, values: some(own.values) })),
    groups: model.groups.map((own) => ({ ...own, labels: kept.map((i) => own.labels[i] ?? null) })),
    ...(model.context && {
      context: model.context.map((own) => ({ ...own, values: some(own.values) })),
    }),
    panel: panel && { subjects: kept.map((i) => at(panel.subjects, i)), times: some(panel.times) },
  };
}
