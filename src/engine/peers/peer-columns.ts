import { at } from "../at";
import { denominate } from "../denominate";
import type { Model } from "../model/model";

/**
 * The columns by which peers can be chosen, by their codes: context columns, denominators, and indicators with their
 * denominated values. A code that several have is the first of these.
 *
 * @example peerColumns(model).has("Population") // true
 */
export function peerColumns(model: Model): ReadonlyMap<string, Float64Array> {
  const { table } = denominate(model);
  return new Map([
    ...model.indicators.map(({ code }, j) => [code, at(table, j)] as const),
    ...[...model.denominators, ...(model.context ?? [])].map(({ code, values }) => [code, values] as const),
  ]);
}
