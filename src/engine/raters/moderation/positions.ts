import { need } from "../../at";
import type { Model } from "../../model/model";
import type { RatedPlace } from "../../analysis/place";

/** Where the unit and the item of a cell are in the model. */
export function positions({
  units,
  indicators,
}: Model): (place: RatedPlace) => { readonly unit: number; readonly indicator: number } {
  const rows = new Map(units.map(({ code }, i) => [code, i]));
  const columns = new Map(indicators.map(({ code }, j) => [code, j]));
  return ({ unit, item }) => ({ unit: need(rows, unit), indicator: need(columns, item) });
}
