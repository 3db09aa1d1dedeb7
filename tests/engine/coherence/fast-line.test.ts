import { deviation } from "../../../src/engine";
import { directLine } from "../../../src/engine/coherence/local-linear/direct-line";
import { fastLine } from "../../../src/engine/coherence/local-linear/fast-line";
import { straightLine } from "../../../src/engine/coherence/local-linear/straight-line";
import { firstOf } from "../../../src/engine/coherence/local-linear/window";

/** Park and Miller's generator: the same numbers everywhere. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (16_807 * state) % 2_147_483_647) / 2_147_483_647;
}

type Shape = (next: () => number, i: number) => number;
const shapes: Readonly<Record<string, Shape>> = {
  "evenly spread": (next) => next(),
  skewed: (next) => next() ** 2,
  "with a long tail": (next) => 1 / (next() + 0.001),
  "over many orders of size": (next) => Math.exp(20 * next()),
  "in two heaps, one of them narrow": (next) => (next() < 0.5 ? 1e-6 * next() : next()),
  "with one far out": (next, i) => (i === 0 ? 1e6 : next()),
  "far from 0": (next) => 1e9 + next(),
  "with many ties": (next) => Math.round(20 * next()),
  "equal but for a few": (next) => (next() < 0.9 ? 0 : next()),
};

function sortedPoints(shape: Shape, n: number) {
  const next = numbers(7);
  const x = Float64Array.from({ length: n }, (_, i) => shape(next, i)).sort();
  return { x, y: x.map((value) => Math.sin(6 * value) + 0.5 * next() + 100) };
}

describe("fastLine(points)(window)", () => {
  it.each(Object.entries(shapes))("is directLine to 1e-9 of the spread, or null: x %s", (_, shape) => {
    const points = sortedPoints(shape, 500);
    const { x, y } = points;
    const fast = fastLine(points);
    const weights = new Float64Array(x.length);
    // Sums of x itself lose the digits that a place far from 0 takes; these differences are exact.
    const fromFirst = { x: x.map((value) => value - (x[0] ?? NaN)), y };
    let [worst, made] = [0, 0];
    for (const count of [8, 25, 100, 250, 400, 500]) {
      let first = 0;
      for (let i = 0; i < x.length; i++) {
        first = firstOf(x, i, count, first);
        const line = fast({ i, first, count });
        if (line === null) continue;
        made++;
        const expected = directLine(fromFirst, { i, first, count }, weights);
        worst = Math.max(worst, Math.abs(line.value - expected.value), Math.abs(line.own - expected.own));
      }
    }
    expect(worst).toBeLessThan(1e-9 * deviation(y));
    expect(made).toBeGreaterThan(0);
  });

  it("is null where all neighbours are in one place", () => {
    const x = new Float64Array(40).fill(2).with(39, 3);
    expect(fastLine({ x, y: x })({ i: 5, first: 0, count: 20 })).toBeNull();
  });

  it("does not see what was asked before", () => {
    const points = sortedPoints((next) => next(), 100);
    const fast = fastLine(points);
    const first = fast({ i: 50, first: 20, count: 60 });
    fast({ i: 10, first: 0, count: 90 });
    expect(fast({ i: 50, first: 20, count: 60 })).toEqual(first);
  });
});

test("the straight line is the line of least squares, with each point's part in it", () => {
  const line = straightLine({ x: Float64Array.of(0, 1, 2), y: Float64Array.of(1, 2, 6) });
  expect([0, 1, 2].map((i) => line(i).value)).toEqual(
    [0.5, 3, 5.5].map((x) => expect.closeTo(x, 12) as unknown),
  );
  expect([0, 1, 2].map((i) => line(i).own)).toEqual(
    [5 / 6, 1 / 3, 5 / 6].map((x) => expect.closeTo(x, 12) as unknown),
  );
});
