import { lost } from "../statistics/sum";
import { isFlat, unitOf } from "../statistics";

/** Sums of squares and products of the distances from the means, over the units that have both values. */
export interface Comoments {
  readonly n: number;
  /** The unit of each column's distances: 1, or its width where powers would leave the range of doubles. */
  readonly unitX: number;
  readonly unitY: number;
  /** Exactly 0 for a column that is constant over these units but for rounding, which its rounded mean would not give. */
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

/**
 * `comoments` with weights of the units, 0 or more, which are scaled to add up to the number of pairs of weight above 0:
 * with equal weights the sums are those without.
 *
 * @example weightedComoments(Float64Array.of(1, 4), Float64Array.of(2, 8), Float64Array.of(2, 1)) // { n: 2, unitX: 1, unitY: 1, xx: 4, yy: 16, xy: 8 }
 */
export function weightedComoments(x: Float64Array, y: Float64Array, weights: Float64Array): Comoments {
  let n = 0;
  let [minimumX, maximumX, minimumY, maximumY] = [Infinity, -Infinity, Infinity, -Infinity];
  let [weight, sumX, sumY, lostWeight, lostX, lostY] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const [a, b, w] = [x[i]!, y[i]!, weights[i]!];
    if (Number.isNaN(a) || Number.isNaN(b) || !(w > 0)) continue;
    if (a < minimumX) minimumX = a;
    if (a > maximumX) maximumX = a;
    if (b < minimumY) minimumY = b;
    if (b > maximumY) maximumY = b;
    n++;
    lostWeight += lost(weight, w);
    weight += w;
    lostX += lost(sumX, w * a);
    sumX += w * a;
    lostY += lost(sumY, w * b);
    sumY += w * b;
  }
  const all = weight + lostWeight;
  const isConstantX = isFlat({ minimum: minimumX, maximum: maximumX });
  const isConstantY = isFlat({ minimum: minimumY, maximum: maximumY });
  const [unitX, unitY] = [unitOf(maximumX - minimumX), unitOf(maximumY - minimumY)];
  const [centreX, centreY] = [(sumX + lostX) / all, (sumY + lostY) / all];
  let [xx, yy, xy, lostXX, lostYY, lostXY] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const w = weights[i]!;
    if (Number.isNaN(x[i]) || Number.isNaN(y[i]) || !(w > 0)) continue;
    const a = isConstantX ? 0 : (x[i]! - centreX) / unitX;
    const b = isConstantY ? 0 : (y[i]! - centreY) / unitY;
    lostXX += lost(xx, w * a * a);
    xx += w * a * a;
    lostYY += lost(yy, w * b * b);
    yy += w * b * b;
    lostXY += lost(xy, w * a * b);
    xy += w * a * b;
  }
  const scale = n / all;
  return {
    ...{ n, unitX, unitY },
    ...{ xx: scale * (xx + lostXX), yy: scale * (yy + lostYY), xy: scale * (xy + lostXY) },
  };
}
