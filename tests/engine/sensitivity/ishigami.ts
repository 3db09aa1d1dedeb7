/** The function of Ishigami and Homma (1990) with a = 7, b = 0.1, of u uniform on 0..1: x = pi (2u - 1). */
export function ishigami(u: Float64Array): number {
  const [x1 = 0, x2 = 0, x3 = 0] = u.map((coordinate) => Math.PI * (2 * coordinate - 1));
  return Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1);
}

const b = 0.1;
const alone1 = 0.5 * (1 + (b * Math.PI ** 4) / 5) ** 2;
const alone2 = 7 ** 2 / 8;
const together = b ** 2 * Math.PI ** 8 * (1 / 18 - 1 / 50);
const variance = alone1 + alone2 + together;

/** Its indices, by integration. */
export const analytic = {
  first: [alone1 / variance, alone2 / variance, 0],
  total: [(alone1 + together) / variance, alone2 / variance, together / variance],
};
