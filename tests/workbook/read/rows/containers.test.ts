import { readIndex } from "../../../../src/workbook/read";
import { contentsOf, gridOfRows } from "../../../support/grids";

/** Units of these codes with figures that follow no rule. */
function unitsOf(codes: readonly string[]): readonly string[] {
  const figure = (i: number, j: number): number => ((i * 7919 + j * 104_729) % 997) / 10;
  const rows = codes.map((code, i) => [code, figure(i, 1), figure(i, 2), figure(i, 3)]);
  const reading = readIndex(contentsOf([gridOfRows("Data", [["Code", "A", "B", "C"], ...rows])]));
  if (!reading.read) throw new Error(reading.problems.map(({ message }) => message).join(" "));
  return reading.model.units.map(({ code }) => code);
}

const counted = (from: number, to: number, before = ""): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `${before}${from + i}`);

describe("rows whose code holds those of others", () => {
  test("are left out: states above their counties", () => {
    const codes = ["01", "01001", "01003", "01005", "02", "02013", "02016", "04", "04001", "04003"];
    expect(unitsOf(codes)).toEqual(["01001", "01003", "01005", "02013", "02016", "04001", "04003"]);
  });

  test.each([
    ["numbers of rows", counted(10, 320)],
    ["numbers of rows behind a letter", counted(1, 1200, "U")],
    ["two lengths that differ by one", counted(50, 149)],
    [
      "codes of which some belong to none",
      ["11", "11001", "11002", "12", "12001", "12002", "13001", "14001"],
    ],
  ])("are none among %s", (_, codes) => expect(unitsOf(codes)).toHaveLength(codes.length));
});
