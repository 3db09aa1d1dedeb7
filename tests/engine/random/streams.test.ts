import { streams } from "../../../src/engine/random";

const draw = (next: () => number, count: number): number[] => Array.from({ length: count }, next);

describe("streams", () => {
  test("a stream does not depend on how many others there are, nor on who drew before", () => {
    const [, second] = streams(42, 2);
    const many = streams(42, 5);
    draw(many[0]!, 10);
    expect(draw(many[1]!, 10)).toEqual(draw(second!, 10));
  });

  test("streams of one seed and of two differ", () => {
    const [first, second] = streams(1, 2).map((next) => draw(next, 3));
    expect(first).not.toEqual(second);
    expect(first).not.toEqual(draw(streams(2, 1)[0]!, 3));
  });

  test("numbers are uniform: mean and variance within five standard errors", () => {
    const numbers = draw(streams(7, 1)[0]!, 20_000);
    const mean = numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
    const variance = numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0) / numbers.length;
    expect(Math.abs(mean - 1 / 2)).toBeLessThan(5 * Math.sqrt(1 / 12 / numbers.length));
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(5 * Math.sqrt(1 / 180 / numbers.length));
    expect(numbers.every((x) => x >= 0 && x < 1)).toBe(true);
  });
});
