import * as fc from "fast-check";
import { requestsOf, takeCells, wholePieces } from "../../../src/excel/read/pieces";

const area = (rows: number, columns: number) => ({ sheet: "A", row: 3, column: 1, rows, columns });

const cellsOf = (pieces: ReturnType<typeof wholePieces>): number =>
  pieces.reduce((sum, { area: it }) => sum + it.rows * it.columns, 0);

test("whole rows are taken, as many as fit, and the rest is left", () => {
  const { taken, left } = takeCells(wholePieces([area(5, 4)]), 9);
  expect(taken).toEqual([{ of: 0, area: area(2, 4) }]);
  expect(left).toEqual([{ of: 0, area: { ...area(3, 4), row: 5 } }]);
});

test("a row that is too long is taken by itself", () => {
  expect(requestsOf([area(2, 100)], 9).map(cellsOf)).toEqual([100, 100]);
});

test("more than the five million cells that Excel gives at a time are read in parts", () => {
  const requests = requestsOf([area(1_000_000, 6)], 70_000);
  expect(requests.every((it) => cellsOf(it) <= 70_000)).toBe(true);
  expect(requests.reduce((sum, it) => sum + cellsOf(it), 0)).toBe(6_000_000);
});

test("an area without cells is not asked for", () => {
  expect(requestsOf([area(0, 3), area(3, 0)], 9)).toEqual([]);
});

test("requests hold every row once and in order, none with too many cells", () => {
  const areas = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })));
  const rowsOf = (pieces: ReturnType<typeof wholePieces>): readonly string[] =>
    pieces.flatMap(({ of, area: it }) => Array.from({ length: it.rows }, (_, i) => `${of} ${it.row + i}`));
  fc.assert(
    fc.property(areas, fc.integer({ min: 1, max: 30 }), (sizes, most) => {
      const whole = sizes.map(([rows, columns]) => area(rows, columns));
      const requests = requestsOf(whole, most);
      expect(requests.flatMap(rowsOf)).toEqual(rowsOf(wholePieces(whole)));
      for (const request of requests)
        expect(cellsOf(request) <= most || (request.length === 1 && request[0]?.area.rows === 1)).toBe(true);
    }),
  );
});
