import { lost } from "../statistics/sum";
import { type Comoments, weightedComoments } from "./weighted-comoments";
import { isFlat, unitOf } from "../statistics";
import { columnOf, type Values } from "../values";

/**
 * The moments of two columns that covariances and correlations are made of, in two passes with Neumaier's compensation.
 * Missing (NaN) is left out pair by pair; nothing is allocated, since a table has many pairs of columns.
 * With `weights` of the units, 0 or more, they are scaled to add up to n, the pairs of weight above 0.
 *
 * @throws when the columns differ in length
 * @example comoments(Float64Array.of(1, 2, 3), Float64Array.of(2, 4, NaN)) // { n: 2, unitX: 1, unitY: 1, xx: 0.5, yy: 2, xy: 1 }
 */
export function comoments(first: Values, second: Values, weights: Float64Array | null = null): Comoments {
  const [x, y] = [columnOf(first), columnOf(second)];
  if (x.length !== y.length)
    throw new Error(`Columns of ${x.length} and of ${y.length} units have no pairs.`);
  if (weights) return weightedComoments(x, y, weights);
  let n = 0;
  let [minimumX, maximumX, minimumY, maximumY] = [Infinity, -Infinity, Infinity, -Infinity];
  let [sumX, sumY, lostX, lostY] = [0, 0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const a = x[i]!;
    const b = y[i]!;
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    if (a < minimumX) minimumX = a;
    if (a > maximumX) maximumX = a;
    if (b < minimumY) minimumY = b;
    if (b > maximumY) maximumY = b;
    n++;
    lostX += lost(sumX, a);
    sumX += a;
    lostY += lost(sumY, b);
    sumY += b;
  }
  const isConstantX = isFlat({ minimum: minimumX, maximum: maximumX });
  const isConstantY = isFlat({ minimum: minimumY, maximum: maximumY });
  const [unitX, unitY] = [unitOf(maximumX - minimumX), unitOf(maximumY - minimumY)];
  const centreX = (sumX + lostX) / n;
  const centreY = (sumY + lostY) / n;
  let [xx, yy, xy, lostXX, lostYY, lostXY] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    if (Number.isNaN(x[i]) || Number.isNaN(y[i])) continue;
    const a = isConstantX ? 0 : (x[i]! - centreX) / unitX;
    const b = isConstantY ? 0 : (y[i]! - centreY) / unitY;
    lostXX += lost(xx, a * a);
    xx += a * a;
    lostYY += lost(yy, b * b);
    yy += b * b;
    lostXY += lost(xy, a * b);
    xy += a * b;
  }
  return { n, unitX, unitY, xx: xx + lostXX, yy: yy + lostYY, xy: xy + lostXY };
}
