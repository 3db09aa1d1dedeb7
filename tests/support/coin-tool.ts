import type { Model } from "../../src/engine";
import type { CellValue, Grid } from "../../src/workbook/cells";
import { gridOfRows } from "./grids";

const missing = (value: number): CellValue => (Number.isNaN(value) ? "n/a" : value);

/**
 * A model in the layout of the JRC's COIN Tool, as COINr's import_coin_tool describes it: sheet Database with weight,
 * direction, goalposts, parents, names and codes in rows 7 to 16 from column E, units below; sheet Framework with
 * code, weight and name in C, E and H below row 4.
 */
export function coinToolGrids(model: Model): readonly Grid[] {
  const { units, indicators, framework } = model;
  const node = (code: string | null | undefined) => framework.find((candidate) => candidate.code === code);
  const lineage = indicators.map(({ code }) => {
    const above: string[] = [];
    for (let next = node(node(code)?.parent); next; next = node(next.parent)) above.push(next.code);
    return above;
  });
  const levels = Math.max(...lineage.map((above) => above.length));
  // Sub-pillars stand in row 14, pillars in 13, sub-indices in 12; the index is always in row 11.
  const parentRow = (fromBelow: number): CellValue[] =>
    lineage.map((above) => (fromBelow < levels - 1 ? (above[fromBelow] ?? "--") : "--"));
  const indexRow = lineage.map((above) => above.at(-1) ?? "--");
  const line = (label: string, cells: readonly CellValue[]): CellValue[] => [
    null,
    null,
    null,
    label,
    ...cells,
  ];
  const database: CellValue[][] = [
    ["Database"],
    ...Array.from({ length: 5 }, () => []),
    line(
      "Weight",
      indicators.map(({ code }) => node(code)?.weight ?? 1),
    ),
    line(
      "Direction",
      indicators.map(({ direction }) => direction),
    ),
    line(
      "Goalpost lower",
      indicators.map(({ lower }) => missing(lower)),
    ),
    line(
      "Goalpost upper",
      indicators.map(({ upper }) => missing(upper)),
    ),
    line("Index", indexRow),
    line("Sub-index", parentRow(2)),
    line("Pillar", parentRow(1)),
    line("Sub-pillar", parentRow(0)),
    line(
      "Indicator name",
      indicators.map(({ name }) => name),
    ),
    [null, "Unit name", "Unit code", null, ...indicators.map(({ code }) => code)],
    ...units.map(({ name, code }, i) => [
      null,
      name,
      code,
      null,
      ...indicators.map(({ values }) => missing(values[i] ?? NaN)),
    ]),
  ];
  const aggregates = framework.filter(({ code }) => !indicators.some((indicator) => indicator.code === code));
  const dimensions: CellValue[][] = [
    [],
    [],
    [],
    [null, null, "Code", "Level", "Weight", null, null, "Dimension/indicator"],
    ...aggregates.map(({ code, name, level, weight }) => [null, null, code, level, weight, null, null, name]),
    [null, null, "sp.09", "--", "--", null, null, "--"],
  ];
  return [gridOfRows("Database", database), gridOfRows("Framework", dimensions)];
}
