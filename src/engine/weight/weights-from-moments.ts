import { at } from "../at";
import { componentsOf, decomposed } from "../coherence";
import type { Choice } from "../model/choice";
import { isFlat } from "../statistics";
import { amongVarying, FEWEST_UNITS } from "./complete-rows";
import { contrasts } from "./critic";
import { lackOfEntropy } from "./entropy";
import { factorsOf } from "./factor-analysis";
import { communalities } from "./principal-component-weights";
import { shares } from "./shares";

/** What weights of siblings are made from, without their columns: one entry per column. */
export interface SiblingMoments {
  /** Units that have every column and a weight above 0. */
  readonly n: number;
  readonly minima: Float64Array;
  readonly maxima: Float64Array;
  /** Standard deviations (divisor n - 1). */
  readonly deviations: Float64Array;
  /** Columns x columns. */
  readonly correlations: readonly Float64Array[];
}

/** What the entropy of a column is made from, z = (x - min) / (max - min). */
export interface EntropySums {
  /** Units that have the column and a weight above 0. */
  readonly n: number;
  readonly minimum: number;
  readonly maximum: number;
  /** Sums of w, w z and w z ln z, with 0 ln 0 = 0; w is 1 where units have no weights. */
  readonly weight: number;
  readonly total: number;
  readonly logs: number;
}

type Amounts = (moments: SiblingMoments, parameters: Choice["parameters"]) => Float64Array | null;

const componentsFrom = ({ correlations, n }: SiblingMoments) => {
  const matrix = decomposed(correlations, n);
  return matrix && componentsOf(matrix);
};

const amountsBy: Readonly<Record<string, Amounts>> = {
  PCA(moments, parameters) {
    const components = componentsFrom(moments);
    return components && communalities(components, parameters);
  },
  "factor analysis"(moments, parameters) {
    const components = componentsFrom(moments);
    return components && (factorsOf(components, parameters)?.weights ?? null);
  },
  CRITIC: ({ deviations, minima, maxima, correlations }) =>
    contrasts(
      [...deviations].map((deviation, j) => deviation / (at(maxima, j) - at(minima, j))),
      (j, k) => at(at(correlations, j), k),
    ),
};

/**
 * Weights of siblings by PCA, factor analysis or CRITIC from their moments alone, as the weighting makes them from columns: for
 * data that stay in a database. Null where it finds none (fewer than three units, all columns constant).
 *
 * @example weightsFromMoments({ method: "PCA", parameters: {} }, { n: 4, minima: Float64Array.of(1, 1), maxima: Float64Array.of(4, 4), deviations: Float64Array.of(1, 1), correlations: [Float64Array.of(1, 0.8), Float64Array.of(0.8, 1)] })?.length // 2
 */
export function weightsFromMoments(
  { method, parameters }: Choice,
  moments: SiblingMoments,
): Float64Array | null {
  const amountsOf = amountsBy[method];
  if (amountsOf === undefined) throw new RangeError(`No moments give weights by "${method}".`);
  if (moments.n < FEWEST_UNITS) return null;
  const varies = [...moments.minima].map(
    (minimum, j) => !isFlat({ minimum, maximum: at(moments.maxima, j) }),
  );
  const amounts = amongVarying(varies, (places) => amountsOf(among(moments, places), parameters));
  return amounts && shares(amounts);
}

/** The moments of some of the columns. */
function among(moments: SiblingMoments, places: readonly number[]): SiblingMoments {
  const of = (figures: Float64Array): Float64Array => Float64Array.from(places, (j) => at(figures, j));
  return {
    n: moments.n,
    minima: of(moments.minima),
    maxima: of(moments.maxima),
    deviations: of(moments.deviations),
    correlations: places.map((j) => of(at(moments.correlations, j))),
  };
}

/**
 * Entropy weights of siblings from sums over their columns, as the weighting makes them from columns. Null where it finds none.
 *
 * @example entropyFromSums([{ n: 3, minimum: 0, maximum: 1, weight: 3, total: 2, logs: 0 }]) // Float64Array.of(1)
 */
export function entropyFromSums(columns: readonly EntropySums[]): Float64Array | null {
  if (columns.some(({ n }) => n < FEWEST_UNITS)) return null;
  return shares(
    Float64Array.from(columns, ({ n, minimum, maximum, weight, total, logs }) =>
      isFlat({ minimum, maximum }) ? 0 : lackOfEntropy(logs / total - Math.log((n * total) / weight), n),
    ),
  );
}
