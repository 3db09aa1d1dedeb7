import { average } from "./statistics";

/** Exponent of the Box-Cox transformation of largest likelihood (Box and Cox 1964), between two bounds, by golden section. */
export function likeliestExponent(values: readonly number[], from: number, to: number): number {
  const logs = average(values.map(Math.log));
  const likelihood = (lambda: number): number => {
    const powers = values.map((y) => (Math.abs(lambda) < 1e-12 ? Math.log(y) : (y ** lambda - 1) / lambda));
    const centre = average(powers);
    return (lambda - 1) * logs - Math.log(average(powers.map((x) => (x - centre) ** 2))) / 2;
  };
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [from, to];
  while (high - low > 1e-9) {
    const [left, right] = [high - ratio * (high - low), low + ratio * (high - low)];
    if (likelihood(left) < likelihood(right)) low = left;
    else high = right;
  }
  return (low + high) / 2;
}
