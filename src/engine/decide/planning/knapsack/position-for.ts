import type { KnapsackItem } from "./item";

/** The position of a divisible item that this much money buys, between two of its points; at most the second. */
export function positionFor({ points }: KnapsackItem, from: number, to: number, money: number): number {
  let k = from;
  while (k < to && (points[k + 1]?.cost ?? Infinity) <= money) k++;
  if (k >= to) return to;
  const [here, next] = [points[k]?.cost ?? 0, points[k + 1]?.cost ?? 0];
  return next > here ? k + Math.max(0, (money - here) / (next - here)) : k;
}
