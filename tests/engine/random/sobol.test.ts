import { maximumSobolDimensions, sobolPoints } from "../../../src/engine/random";

describe("sobolPoints", () => {
  // From SciPy 1.17's qmc.Sobol(100, scramble=False, bits=32), which has the same direction numbers.
  const shown = [0, 1, 2, 3, 9, 49, 98, 99];
  test.each([
    [0, [0, 0, 0, 0, 0, 0, 0, 0]],
    [1, [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]],
    [2, [0.75, 0.25, 0.25, 0.25, 0.75, 0.75, 0.25, 0.75]],
    [3, [0.25, 0.75, 0.75, 0.75, 0.25, 0.25, 0.75, 0.25]],
    [5, [0.875, 0.875, 0.125, 0.375, 0.125, 0.875, 0.875, 0.375]],
    [100, [0.4140625, 0.2578125, 0.7734375, 0.7265625, 0.6953125, 0.6640625, 0.8671875, 0.8828125]],
    [
      1023,
      [
        0.0009765625, 0.7529296875, 0.6123046875, 0.1455078125, 0.8505859375, 0.8232421875, 0.9716796875,
        0.5302734375,
      ],
    ],
  ])("point %i is the published one", (index, expected) => {
    const point = sobolPoints(1024, 100, null)[index]!;
    expect(shown.map((dimension) => point[dimension])).toEqual(expected);
  });

  test.each([null, 1, 20240517])("each of 256 intervals has one of 256 points, seed %p", (seed) => {
    const points = sobolPoints(256, maximumSobolDimensions, seed);
    for (let dimension = 0; dimension < maximumSobolDimensions; dimension++)
      expect(new Set(points.map((point) => Math.floor(point[dimension]! * 256))).size).toBe(256);
  });

  test("the first two dimensions have one point in each elementary box of area 1/256", () => {
    const points = sobolPoints(256, 2, 7);
    for (let across = 0; across <= 8; across++) {
      const boxes = points.map(
        ([x, y]) => `${Math.floor(x! * 2 ** across)} ${Math.floor(y! * 2 ** (8 - across))}`,
      );
      expect(new Set(boxes).size).toBe(256);
    }
  });

  test("a seed gives the same points again, another seed others, none on the edge", () => {
    expect(sobolPoints(64, 5, 3)).toEqual(sobolPoints(64, 5, 3));
    expect(sobolPoints(64, 5, 3)).not.toEqual(sobolPoints(64, 5, 4));
    for (const point of sobolPoints(64, 100, 3)) expect(point.every((x) => x > 0 && x < 1)).toBe(true);
  });

  test("more dimensions than there are direction numbers are refused", () => {
    expect(() => sobolPoints(2, maximumSobolDimensions + 1, null)).toThrow(RangeError);
  });
});
