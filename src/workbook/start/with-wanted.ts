import type { Indicator, Model } from "../../engine";
import type { ReadColumn } from "../read";

/** Adds to the model, below its index, the columns that have the role of an indicator and are not in it yet. */
export function withWanted(model: Model, columns: readonly ReadColumn[]): Model {
  const known = new Set(model.framework.flatMap(({ code, name }) => [code, name]));
  const wanted = columns.filter(({ role, title }) => role === "indicator" && !known.has(title));
  if (wanted.length === 0) return model;
  const parent = model.framework.find((node) => node.parent === null)?.code ?? null;
  const values = new Float64Array(model.units.length).fill(NaN);
  return {
    ...model,
    indicators: [
      ...wanted.map(({ title, unit }): Indicator => ({
        ...{ code: title, name: title, direction: 1, values, unit, denominator: null, scale: 1 },
        ...{ target: NaN, lower: NaN, upper: NaN },
      })),
      ...model.indicators,
    ],
    framework: [
      ...wanted.map(({ title }) => ({ code: title, name: title, parent, level: 1, weight: 1 })),
      ...model.framework,
    ],
  };
}
