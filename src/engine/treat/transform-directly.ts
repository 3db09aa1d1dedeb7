import type { Treater } from "../stages";
import { extent } from "../statistics";
import { transformedColumn } from "./transform";
import type { Transformation } from "./transformations";
import { untreated } from "./untreated";

/**
 * The treatment that transforms every column, whether or not it has outliers. A column that has no such transformation
 * (constant, or as the transformation says) is not changed, with the problem `treatment-not-possible`.
 */
export const transformDirectly = <Name extends string>(
  transformation: Transformation<Name>,
): Treater<Name> => ({
  method: transformation.name,
  family: "transformation",
  cost: "cheap",
  parameters: transformation.parameters,
  summary: `Every indicator is transformed, outliers or not: ${transformation.does}${transformation.how}.`,
  treat(column, parameters) {
    const transform = transformation.fit(column, parameters);
    if (transform) return transformedColumn(column, transform);
    return untreated(column, Number.isNaN(extent(column).minimum) ? null : "treatment-not-possible");
  },
});
