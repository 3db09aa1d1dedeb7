import { inPieces } from "../../../workbench/calculator/pieces";

const rows = Object.freeze({ 3: { 0: "a", 1: "b" }, 4: { 0: "c" }, 9: { 5: "d", 6: "e", 7: "f" } });

test("inPieces keeps rows whole, and together has every cell once", () => {
  const pieces = [...inPieces(rows, 2)];
  expect(pieces).toEqual([{ 3: rows[3] }, { 4: rows[4] }, { 9: rows[9] }]);
  expect(Object.assign({}, ...pieces)).toEqual(rows);
});

test("inPieces puts rows together up to the most cells", () =>
  expect([...inPieces(rows, 3)]).toEqual([{ 3: rows[3], 4: rows[4] }, { 9: rows[9] }]));

test("inPieces gives one piece where all fits, also where there is nothing", () => {
  expect([...inPieces(rows, 100)]).toEqual([rows]);
  expect([...inPieces({}, 100)]).toEqual([{}]);
});
