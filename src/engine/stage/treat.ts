import { chosen } from "../method/registered";
import type { TreatmentName } from "../model/method-names";
import type { Choice } from "../model/model";
import type { TreatedColumn } from "../stages";
import { treatments } from "../treat";
import { columnOf, type Values } from "../values";

/** How outliers are treated. */
export interface TreatOptions {
  readonly method: TreatmentName;
  readonly parameters?: Choice["parameters"];
}

/**
 * Treats the outliers of one column, without a model. Returns the new values, the cells that were moved, the
 * transformation of the column, and a function (`carry`) that transforms other values of its scale. Where an outlier
 * could not be treated, `problem` has the reason and the values are unchanged.
 *
 * @throws when there is no such method, or it takes no such parameter
 * @example treat([1, 2, 3, 50], { method: "winsorise both ends" }).values // Float64Array.of(2, 2, 3, 3)
 */
export function treat(values: Values, { method, parameters = {} }: TreatOptions): TreatedColumn {
  return chosen(treatments, { method, parameters }).treat(columnOf(values), parameters);
}
