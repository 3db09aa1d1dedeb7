import fc from "fast-check";
import { RowCells, type CellContent } from "../../../src/file/read/row-cells";

const content = fc.record<CellContent>({
  value: fc.oneof(fc.constant(null), fc.double({ noNaN: true }), fc.string(), fc.boolean()),
  style: fc.integer({ min: 0, max: 3 }),
  formula: fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant("=A1") },
    { weight: 1, arbitrary: fc.constant({ formula: "A1", row: 0, column: 0 }) },
  ),
});

/** Columns of a row: one after the other, with gaps, in any order, some of them twice. */
const columns = fc.oneof(
  fc
    .tuple(fc.nat(20), fc.nat(30))
    .map(([first, count]) => Array.from({ length: count }, (_, i) => first + i)),
  fc.uniqueArray(fc.nat(60)).map((list) => list.sort((a, b) => a - b)),
  fc.array(fc.nat(30)),
);

test("a row gives back what was set last in each column, in whatever order its cells come", () => {
  fc.assert(
    fc.property(columns, fc.array(content, { minLength: 80, maxLength: 80 }), (order, contents) => {
      const row = new RowCells();
      const expected = new Map<number, CellContent>();
      order.forEach((column, i) => {
        const cell = contents[i] ?? { value: null, style: 0, formula: null };
        row.set(column, cell);
        expected.set(column, cell);
      });
      expect([...row.columns()]).toEqual([...expected.keys()]);
      expect(row.size).toBe(expected.size);
      for (let column = 0; column < 62; column++) expect(row.at(column)).toEqual(expected.get(column));
      const filled: number[] = [];
      row.eachFilled((column) => filled.push(column));
      const isFilled = ({ value, formula }: CellContent): boolean => value !== null || formula !== null;
      expect(filled).toEqual([...expected].flatMap(([column, cell]) => (isFilled(cell) ? [column] : [])));
    }),
    { numRuns: 500 },
  );
});

test("a row of cells from right to left is as quick as any", () => {
  const row = new RowCells();
  for (let column = 16_383; column >= 0; column--)
    row.set(column, { value: column, style: 0, formula: null });
  expect([row.size, row.at(0)?.value, row.at(16_383)?.value]).toEqual([16_384, 0, 16_383]);
});
