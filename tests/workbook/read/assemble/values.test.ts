import { readIndex } from "../../../../src/workbook/read";
import { contentsOf, gridOfRows } from "../../../support/grids";

test("a column with too many texts to keep is read like a short one", () => {
  const figure = (i: number, j: number): number => ((i * 7919 + j * 104_729) % 9973) / 8;
  const rows = Array.from({ length: 10_002 }, (_, i) => [
    `u${i}`,
    String(figure(i, 1)).replace(".", ","),
    figure(i, 2),
  ]);
  const reading = readIndex(contentsOf([gridOfRows("Data", [["Code", "X", "Y"], ...rows])]));
  if (!reading.read) throw new Error("not read");
  const { indicators } = reading.model;
  expect(indicators.map(({ code }) => code)).toEqual(["X", "Y"]);
  for (const [k, { values }] of indicators.entries())
    expect(values.findIndex((value, i) => value !== figure(i, k + 1))).toBe(-1);
  expect(reading.source.data.textNumbers["B2"]).toMatchObject({ factor: 1 });
  expect(Object.keys(reading.source.data.textNumbers)).toHaveLength(rows.length);
});
