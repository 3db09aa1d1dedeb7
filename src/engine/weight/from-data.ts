import type { NumberParameter } from "../method/definition";
import type { Choice } from "../model/choice";
import type { Weigher } from "../stages";
import { levelByLevel } from "./siblings";

/** A weighting whose weights of siblings follow from their columns alone. */
export const fromData = <Name extends string>(
  method: Name,
  summary: string,
  weigh: (
    columns: readonly Float64Array[],
    parameters: Choice["parameters"],
    unitWeights: Float64Array | null,
  ) => Float64Array | null,
  parameters: readonly NumberParameter[] = [],
): Weigher<Name> => ({
  method,
  family: "statistics",
  cost: "cheap",
  summary,
  parameters,
  needs: ["data"],
  weigh: (context, given) =>
    levelByLevel(context, method, ({ columns }) => {
      const weights = weigh(columns, given, context.unitWeights ?? null);
      return weights && { weights, problems: [] };
    }),
});
