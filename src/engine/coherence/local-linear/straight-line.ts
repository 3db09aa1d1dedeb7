import { farthest, type Line, type Points } from "./window";

/** One line through all points, each of weight 1: its value at point i, and how much of it is the point's own. */
export function straightLine({ x, y }: Points): (i: number) => Line {
  const n = x.length;
  let [sumX, sumY] = [0, 0];
  for (let k = 0; k < n; k++) {
    sumX += x[k]!;
    sumY += y[k]!;
  }
  const [centreX, centreY] = [sumX / n, sumY / n];
  let [squares, products] = [0, 0];
  for (let k = 0; k < n; k++) {
    const distance = x[k]! - centreX;
    squares += distance * distance;
    products += distance * (y[k]! - centreY);
  }
  return (i) => {
    const step = x[i]! - centreX;
    const isFlat = squares <= 1e-18 * n * farthest(x, { i, first: 0, count: n }) ** 2;
    return {
      value: isFlat ? centreY : centreY + (products / squares) * step,
      own: 1 / n + (isFlat ? 0 : (step * step) / squares),
    };
  };
}
