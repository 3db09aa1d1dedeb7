import type { CellValue } from "../../../../src/workbook/cells";
import { readIndex } from "../../../../src/workbook/read";
import { plausibility } from "../../../../src/workbook/read/plausible/plausibility";
import { contentsOf, gridOfRows } from "../../../support/grids";

type More = Readonly<
  Partial<Record<"Unit" | "Target" | "Lower" | "Upper" | "Direction" | "Scale", CellValue>>
> & {
  readonly divided?: boolean;
};

/** The problems of one column of figures, beside a plain one. */
function said(figures: readonly CellValue[], { divided = false, ...more }: More = {}) {
  const attributes = Object.entries(more);
  const reading = readIndex(
    contentsOf([
      gridOfRows("Data", [
        ["Code", "X", "Other", "Pop"],
        ...figures.map((figure, i) => [`U${i}`, figure, (i * 37) % 50, 1000 + i]),
      ]),
      gridOfRows("Framework", [
        ["Code", "Parent", "Type", "Denominator", ...attributes.map(([name]) => name)],
        ["X", "I", "Indicator", divided ? "Pop" : null, ...attributes.map(([, value]) => value)],
        ["Other", "I", "Indicator", null, ...attributes.map(() => null)],
        ["Pop", null, "Denominator", null, ...attributes.map(() => null)],
        ["I", null, "Aggregate", null, ...attributes.map(() => null)],
      ]),
    ]),
  );
  if (!reading.read) throw new Error(JSON.stringify(reading.problems));
  return plausibility(reading.model, reading.source);
}
const codes = (...parameters: Parameters<typeof said>) => said(...parameters).map(({ code }) => code);

const shares = [20, 35, 41, 47, 52, 58, 66, 73, 95];

describe("a figure far outside its column", () => {
  test("is named with its cell and the reach of the others", () => {
    expect(said([...shares, 4000])).toEqual([
      {
        code: "figure-far",
        severity: "warning",
        cell: { sheet: "Data", row: 10, column: 1 },
        details: expect.objectContaining({
          unit: "U9",
          value: "4000",
          count: "1",
          minimum: "20",
          maximum: "95",
        }),
      },
    ]);
  });

  test("also below the others", () => {
    expect(codes([...shares, -4000])).toEqual(["figure-far"]);
  });

  const skewed = Array.from({ length: 60 }, (_, i) => Math.round(Math.exp(5 + ((i * 29) % 60) / 6)));
  test.each<[string, readonly number[]]>([
    ["shares alone", shares],
    ["populations", [...skewed, 1_400_000_000 / 1000]],
    ["counts with a tail", [0, 0, 0, 1, 1, 2, 3, 5, 9, 20, 60, 400]],
    ["few figures", [1, 2, 3, 4, 4000]],
    ["two groups", [1, 2, 3, 1, 2, 3, 2, 1000, 1001, 1003, 1002]],
    ["figures below zero", [-3, -1, 0, 2, 2.5, 4, 5, 7, 9, 12]],
  ])("is not seen in %s", (_, figures) => {
    expect(codes(figures)).toEqual([]);
  });

  test("one problem per column, however many figures are far", () => {
    const many = Array.from({ length: 40 }, (_, i) => 20 + i);
    expect(said([...many, 4000, 5000])).toMatchObject([{ details: { count: "2", value: "4000" } }]);
  });
});

describe("a figure beyond its goalposts or its unit", () => {
  test("by more than the range of the goalposts", () => {
    expect(codes([0.1, 0.4, 0.9, 2.5], { Lower: 0, Upper: 1 })).toEqual(["figure-beyond-goalposts"]);
    expect(codes([0.1, 0.4, 0.9, 1.9], { Lower: 0, Upper: 1 })).toEqual([]);
  });

  test("no percentage is 4000, but growth can be", () => {
    expect(codes([20, 50, 70, 4000], { Unit: "%" })).toEqual(["figure-beyond-unit"]);
    expect(codes([20, 50, 70, 150], { Unit: "%" })).toEqual([]);
    expect(codes([20, 50, 70, 4000], { Unit: "% growth" })).toEqual([]);
  });
});

describe("targets and goalposts on another scale", () => {
  test("name the cell of the Framework and the denominator", () => {
    expect(said([10, 20, 30], { Target: 400_000, divided: true })).toMatchObject([
      {
        code: "target-scale-divided",
        cell: { sheet: "Framework", row: 1, column: 4 },
        details: { attribute: "Target", found: "400000", denominator: "Pop", scale: "1" },
      },
    ]);
  });

  test.each<[string, More, readonly string[]]>([
    ["a target 50 times above", { Target: 5000 }, ["target-scale"]],
    ["goalposts above", { Lower: 5000, Upper: 9000 }, ["target-scale"]],
    ["goalposts for shares of one", { Lower: 0, Upper: 0.01 }, ["target-scale"]],
    ["a share as the target", { Target: 0.1 }, ["target-scale"]],
    ["a bold target where less is better", { Target: 0.1, Direction: -1 }, []],
    ["a target of zero", { Target: 0, Direction: -1 }, []],
    ["a target above", { Target: 100 }, []],
    ["goalposts around", { Lower: 0, Upper: 100 }, []],
    ["goalposts below zero", { Lower: -100, Upper: 100 }, []],
  ])("%s", (_, more, problems) => {
    expect(codes([20, 35, 41, 60], more)).toEqual(problems);
  });

  test("goalposts below zero of figures below zero", () => {
    expect(codes([-5, -4, -3, -1], { Lower: -10, Upper: 0 })).toEqual([]);
  });
});

describe("nearly constant columns", () => {
  test("nine units of ten have the same figure", () => {
    expect(said([...Array<number>(18).fill(3), 4, 5])).toMatchObject([
      {
        code: "figures-alike",
        cell: { row: 0, column: 1 },
        details: { count: "18", known: "20", value: "3" },
      },
    ]);
    expect(codes([...Array<number>(17).fill(3), 4, 5, 6])).toEqual([]);
  });

  test("all figures differ by less than a millionth", () => {
    expect(codes([1e6, 1e6 + 0.1, 1e6 + 0.2, 1e6 + 0.3])).toEqual(["figures-close"]);
  });

  test("a constant column is the engine's to report", () => {
    expect(codes(Array<number>(10).fill(3))).toEqual([]);
  });
});
