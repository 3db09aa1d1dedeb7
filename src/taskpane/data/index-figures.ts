import type { SessionIndex } from "../../app/session";

/** The size of an index, and the share that is missing. */
export interface IndexFigures {
  readonly units: number;
  readonly indicators: number;
  readonly aggregates: number;
  /** Share of the cells of all indicators that are missing, 0..1. */
  readonly missing: number;
}

export function indexFigures({ model }: Pick<SessionIndex, "model">): IndexFigures {
  const cells = model.units.length * model.indicators.length;
  let blank = 0;
  for (const { values } of model.indicators) for (const x of values) if (Number.isNaN(x)) blank++;
  return {
    units: model.units.length,
    indicators: model.indicators.length,
    aggregates: model.framework.length - model.indicators.length,
    missing: cells === 0 ? 0 : blank / cells,
  };
}
