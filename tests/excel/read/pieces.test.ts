import * as fc from "fast-check";
import { piecesOf, requestsOf } from "../../../src/excel/read/pieces";

const area = (rows: number, columns: number) => ({ sheet: "A", row: 3, column: 1, rows, columns });

test("an area is cut into whole rows that no piece has too many cells of", () => {
  expect(piecesOf([area(5, 4)], 9).map(({ area: { row, rows } }) => [row, rows])).toEqual([
    [3, 2],
    [5, 2],
    [7, 1],
  ]);
});

test("a row that is too long is a piece of its own", () => {
  expect(piecesOf([area(2, 100)], 9)).toHaveLength(2);
});

test("five million cells and more are read in pieces", () => {
  expect(piecesOf([area(1_000_000, 6)], 70_000).every(({ area: it }) => it.rows * it.columns <= 70_000)).toBe(
    true,
  );
});

test("requests hold all pieces in their order, none with too many cells", () => {
  const areas = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })));
  fc.assert(
    fc.property(areas, fc.integer({ min: 1, max: 30 }), (sizes, most) => {
      const pieces = piecesOf(
        sizes.map(([rows, columns]) => area(rows, columns)),
        most,
      );
      const requests = requestsOf(pieces, most);
      expect(requests.flat()).toEqual(pieces);
      for (const request of requests) {
        const cells = request.reduce((sum, { area: it }) => sum + it.rows * it.columns, 0);
        expect(cells <= most || request.length === 1).toBe(true);
      }
    }),
  );
});
