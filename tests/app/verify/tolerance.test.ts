import { toleranceOf } from "../../../src/app/verify/tolerance";
import type { PlanCell } from "../../../src/workbook/plan";

const cells = (rows: readonly (readonly number[])[]): readonly (readonly PlanCell[])[] =>
  rows.map((row) => row.map((value) => ({ value })));

test("a number may differ by 1e-9 of itself", () => {
  const tolerance = toleranceOf(cells([[50]]));
  expect(tolerance(50, 0, 0)).toBeGreaterThanOrEqual(50e-9);
  expect(tolerance(50, 0, 0)).toBeLessThan(51e-9);
});

test("a small indicator is not measured by a large one beside it, nor above it", () => {
  const populations = [8e9, 3e9];
  const shares = [0.25, 0.5];
  const across = toleranceOf(cells(populations.map((x, i) => [x, shares[i] ?? 0])));
  expect(across(0.25, 0, 1)).toBeLessThan(1e-9);
  const down = toleranceOf(cells([populations, shares]));
  expect(down(0.25, 1, 0)).toBeLessThan(1e-3);
});

test("what rounding leaves of figures that cancel out is no difference", () => {
  const tolerance = toleranceOf(
    cells([
      [60, -40],
      [1e-15, 0],
    ]),
  );
  expect(tolerance(1e-15, 1, 0)).toBeGreaterThan(1e-14);
  expect(tolerance(0, 1, 1)).toBeGreaterThan(1e-14);
});

test("a block of zeros has the scale of 1", () => {
  expect(toleranceOf(cells([[0]]))(0, 0, 0)).toBeGreaterThan(1e-10);
});
