import * as fc from "fast-check";
import { rectanglesOf } from "../../src/workbook/rectangles";

test("rectanglesOf joins equal neighbours, side by side first", () => {
  expect(
    rectanglesOf(
      [
        [1, 1, 2],
        [1, 1, null],
      ],
      { row: 4, column: 2 },
    ),
  ).toEqual([
    { row: 4, column: 4, rows: 1, columns: 1, value: 2 },
    { row: 4, column: 2, rows: 2, columns: 2, value: 1 },
  ]);
});

test("rectanglesOf covers every cell that has a value once, and no other", () => {
  const grid = fc.integer({ min: 1, max: 6 }).chain((columns) =>
    fc.array(fc.array(fc.constantFrom(null, 1, 2), { minLength: columns, maxLength: columns }), {
      maxLength: 6,
    }),
  );
  fc.assert(
    fc.property(grid, (values) => {
      const covered = values.map((row) => row.map((): number | null => null));
      for (const { row, column, rows, columns, value } of rectanglesOf(values, { row: 0, column: 0 }))
        for (let i = row; i < row + rows; i++)
          for (let j = column; j < column + columns; j++) {
            expect(covered[i]?.[j]).toBeNull();
            covered[i]![j] = value;
          }
      expect(covered).toEqual(values);
    }),
  );
});
