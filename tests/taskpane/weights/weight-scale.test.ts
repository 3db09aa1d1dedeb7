import { weightScale } from "../../../src/taskpane/weights/weight-scale";

test.each([
  [[1, 1, 1], 2],
  [[20, 30, 50], 100],
  [[0.2, 0.25], 0.5],
  [[3], 10],
  [[0, 0], 1],
  [[], 1],
])("the slider of %j ends at %s", (weights, scale) => expect(weightScale(weights)).toBeCloseTo(scale, 12));
