import { roundTo } from "../../../../src/workbook/report/formulas/round-to";

test.each([
  [1.005, 2, 1.01],
  [-1.005, 2, -1.01],
  [2.5, 0, 3],
  [1e-12, 9, 0],
  [32647610699543.6, 9, 32647610699543.6],
  [999999999999999, 9, 999999999999999],
  [123456789.123456, 9, 123456789.123456],
])("%d to %d digits is %d", (x, digits, rounded) => expect(roundTo(x, digits)).toBe(rounded));
