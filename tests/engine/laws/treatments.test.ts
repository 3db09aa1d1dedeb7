import fc from "fast-check";
import { treatments } from "../../../src/engine";
import { changeAt } from "../../../src/engine/treat/change-at";
import { shuffledColumn } from "./support/arbitraries";
import { expectNear, taken } from "./support/near";
import { variantsOf } from "./support/variants";

describe.each(variantsOf(treatments))("$title", ({ method, parameters }) => {
  const treat = (column: Float64Array) => method.treat(column, parameters);

  test("treats a value in the same way for any order of the units", () =>
    fc.assert(
      fc.property(shuffledColumn, ([column, order]) =>
        expectNear(treat(taken(column, order)).values, taken(treat(column).values, order)),
      ),
    ));

  test("keeps the order of the values: none overtakes another, and what was tied is", () =>
    fc.assert(
      fc.property(shuffledColumn, ([column]) => {
        const { values } = treat(column);
        column.forEach((x, i) =>
          column.forEach((y, k) => {
            if (x < y) expect(values[i]!).toBeLessThanOrEqual(values[k]! + 1e-12 * Math.abs(values[k]!));
            if (x === y) expect(values[i]).toBe(values[k]);
          }),
        );
      }),
    ));

  test("keeps what is missing, makes nothing missing or infinite, and leaves the column as it was", () =>
    fc.assert(
      fc.property(shuffledColumn, ([column]) => {
        const before = column.slice();
        const { values } = treat(column);
        expect(column).toEqual(before);
        values.forEach((x, i) => expect(Number.isFinite(x)).toBe(!Number.isNaN(column[i])));
      }),
    ));

  test("lists each cell that changed, and no other unless the whole column was transformed", () =>
    fc.assert(
      fc.property(shuffledColumn, ([column]) => {
        const treated = treat(column);
        column.forEach((x, i) => {
          const isListed = changeAt(treated, i) !== null;
          if (!Object.is(x, treated.values[i])) expect(isListed).toBe(true);
          else if (treated.transform === null) expect(isListed).toBe(false);
        });
      }),
    ));

  test("carries a value of the column as it treats it, when it transforms the column", () =>
    fc.assert(
      fc.property(shuffledColumn, ([column]) => {
        const { values, carry, transform } = treat(column);
        if (transform !== null) expectNear(column.map(carry), values);
      }),
    ));

  test.each([
    ["a constant column", [3, 3, 3, 3]],
    ["one unit", [3]],
    ["no value at all", [NaN, NaN]],
    ["a single value apart", [0, 0, 0, 0, 0, 0, 1]],
  ])("leaves numbers for %s", (_, list) => {
    const column = Float64Array.from(list);
    treat(column).values.forEach((x, i) => expect(Number.isFinite(x)).toBe(!Number.isNaN(column[i])));
  });
});
