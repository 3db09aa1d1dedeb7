import { principalComponents, reliability, samplingAdequacy } from "../../../../engine";
import type { ItemSetFigures } from "./figures";

/** The figures of the children of one aggregate, from their scores, directions applied. */
export function itemSet(
  code: string,
  items: readonly string[],
  columns: readonly Float64Array[],
  unitWeights: Float64Array | null = null,
): ItemSetFigures {
  const { items: count, alpha, byItem } = reliability(columns, unitWeights);
  const components = principalComponents(columns, unitWeights);
  return {
    ...{ code, items, count, alpha, byItem },
    components:
      components === null
        ? null
        : {
            n: components.n,
            explained: components.explained[0] ?? NaN,
            aboveOne: components.eigenvalues.filter((value) => value > 1).length,
            loadings: components.loadings.map((row) => row[0] ?? NaN),
          },
    adequacy: samplingAdequacy(columns, unitWeights)?.overall ?? NaN,
  };
}
