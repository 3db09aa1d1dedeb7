import { farthest, type Line, type Points, reachOf, type Window } from "./window";

/** The line through the neighbours of a point, point by point. `weights` is room for the weights of all points. */
export function directLine({ x, y }: Points, window: Window, weights: Float64Array): Line {
  const { i, first, count } = window;
  weigh(x, window, weights);
  let [total, sumX, sumY] = [0, 0, 0];
  for (let k = first; k < first + count; k++) {
    total += weights[k]!;
    sumX += weights[k]! * x[k]!;
    sumY += weights[k]! * y[k]!;
  }
  const [centreX, centreY] = [sumX / total, sumY / total];
  let [squares, products] = [0, 0];
  for (let k = first; k < first + count; k++) {
    const distance = x[k]! - centreX;
    squares += weights[k]! * distance * distance;
    products += weights[k]! * distance * (y[k]! - centreY);
  }
  const step = x[i]! - centreX;
  const isFlat = squares <= 1e-18 * total * farthest(x, window) ** 2;
  return {
    value: isFlat ? centreY : centreY + (products / squares) * step,
    own: weights[i]! * (1 / total + (isFlat ? 0 : (step * step) / squares)),
  };
}

function weigh(x: Float64Array, window: Window, weights: Float64Array): void {
  const { i, first, count } = window;
  const reach = reachOf(x, window);
  for (let k = first; k < first + count; k++) {
    const step = reach > 0 ? (x[k]! - x[i]!) / reach : 0;
    const distance = step < 0 ? -step : step;
    const rest = 1 - distance * distance * distance;
    weights[k] = rest * rest * rest;
  }
}
