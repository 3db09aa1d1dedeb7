import type { Grid } from "../../../src/workbook/cells";
import { readIndex } from "../../../src/workbook/read";
import { coinToolGrids } from "../../support/coin-tool";
import { contentsOf, gridOfRows } from "../../support/grids";
import { sampleModel } from "../../support/sample";

const sample = sampleModel();
const grids = coinToolGrids(sample);

function read(changed: readonly Grid[] = grids) {
  const reading = readIndex(contentsOf(changed));
  if (!reading.read) throw new Error(JSON.stringify(reading.problems));
  return reading;
}

describe("the layout of the JRC's COIN Tool", () => {
  test("gives units, figures, directions and goalposts", () => {
    const { model } = read();
    expect(model.units).toEqual(sample.units);
    model.indicators.forEach((indicator, j) => {
      const { code, name, direction, lower, upper, values } = sample.indicators[j]!;
      expect(indicator).toMatchObject({ code, name, direction, lower, upper, denominator: null });
      expect([...indicator.values]).toEqual([...values]);
    });
  });

  test("gives the framework, with names and weights from the sheet Framework", () => {
    expect(read().model.framework).toEqual(sample.framework);
  });

  test("n/a is missing without a word; the only remarks are what was read", () => {
    expect(read().problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      "note coin-tool-layout",
      "note method-not-found",
    ]);
  });

  test("the source map leads to the cells of weights and goalposts", () => {
    const { source } = read();
    expect(source.found.data).toBe("COIN Tool layout, sheet Database");
    expect(source.nodes["SA1a"]).toMatchObject({
      weight: { sheet: "Database", row: 6, column: 4 },
      direction: { sheet: "Database", row: 7, column: 4 },
      lower: { sheet: "Database", row: 8, column: 4 },
      upper: { sheet: "Database", row: 9, column: 4 },
    });
    expect(source.nodes["SA"]?.weight).toEqual({ sheet: "Framework", row: 14, column: 4 });
    expect(source.data).toMatchObject({ sheet: "Database", headerRow: 15, codeColumn: 2, nameColumn: 1 });
    expect(source.data.rows[0]).toBe(16);
  });

  test("prepared columns and rows without contents are skipped", () => {
    const padded = grids.map((grid) =>
      grid.area.sheet === "Database"
        ? gridOfRows("Database", [
            ...grid.values.map((row, i) => [
              ...row,
              i === 15 ? "Ind.31" : i > 15 ? "n/a" : i === 7 ? 1 : "--",
            ]),
            [null, null, "Unit.61", null, ...sample.indicators.map(() => "n/a")],
          ])
        : grid,
    );
    expect(read(padded).model.indicators).toHaveLength(sample.indicators.length);
    expect(read(padded).model.units).toHaveLength(sample.units.length);
  });

  test("labels in column D identify the rows when their order differs", () => {
    const swapped = grids.map((grid) => {
      if (grid.area.sheet !== "Database") return grid;
      const rows = [...grid.values];
      [rows[6], rows[9]] = [rows[9] ?? [], rows[6] ?? []];
      return gridOfRows("Database", rows);
    });
    const { model, source } = read(swapped);
    expect(model.framework).toEqual(sample.framework);
    expect(source.nodes["SA1a"]?.weight?.row).toBe(9);
  });

  test("a Method table beside it counts", () => {
    const { model, problems } = read([
      ...grids,
      gridOfRows("Method", [
        ["Setting", "Value"],
        ["Normalisation", "rank"],
      ]),
    ]);
    expect(model.method.normalisation.method).toBe("rank");
    expect(problems.map(({ code }) => code)).toEqual(["coin-tool-layout"]);
  });

  test("an ordinary table on a sheet called Database is read as one", () => {
    const reading = readIndex(
      contentsOf([
        gridOfRows("Database", [
          ["Code", "X"],
          ["A", 1],
          ["B", 2],
          ["C", 4],
        ]),
      ]),
    );
    expect(reading.read && reading.source.found.data).toBe("sheet Database");
  });
});
