import { typed, type CsvTable, type Line } from "../workbook/csv";

/**
 * An index as in the COIN Tool: figures that are already per resident, fixed codes, four levels above the indicators.
 */
export interface CoinToolIndex {
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly indicators: readonly CoinToolIndicator[];
  readonly dimensions: readonly CoinToolDimension[];
}

export interface CoinToolIndicator {
  readonly code: string;
  readonly name: string;
  readonly weight: number;
  readonly direction: number;
  readonly lower: number;
  readonly upper: number;
  readonly subPillar: string;
  readonly pillar: string;
  /** One value per unit; null is missing. */
  readonly values: readonly (number | null)[];
}

export interface CoinToolDimension {
  readonly code: string;
  readonly name: string;
  readonly weight: number;
}

/** The tool needs one sub-index here; it has the name of the whole index again. */
export const INDEX = "Index";
export const SUB_INDEX = "si.01";

/** Translates the two CSV tables into the terms of the tool: routines are sub-pillars, capabilities are pillars. */
export function coinToolIndex(cities: CsvTable, framework: CsvTable): CoinToolIndex {
  const ofLevel = (level: string) => framework.lines.filter((line) => line.Level === level);
  const numbered = (lines: readonly Line[], prefix: string) =>
    new Map(lines.map((line, i) => [line.iCode ?? "", `${prefix}.${String(i + 1).padStart(2, "0")}`]));
  const routines = ofLevel("2");
  const capabilities = ofLevel("3");
  const root = ofLevel("4");
  const subPillars = numbered(routines, "sp");
  const pillars = numbered(capabilities, "p");
  const dimension = (codes: ReadonlyMap<string, string>) => (line: Line) => ({
    code: codes.get(line.iCode ?? "") ?? INDEX,
    name: line.iName ?? "",
    weight: Number(line.Weight),
  });
  return {
    units: cities.lines.map((city) => ({ code: city.uCode ?? "", name: city.uName ?? "" })),
    indicators: ofLevel("1").map((line, i) => {
      const values = cities.lines.map((city) => figure(city, line));
      const present = values.filter((value) => value !== null);
      const routine = routines.find(({ iCode }) => iCode === line.Parent);
      return {
        code: `Ind.${String(i + 1).padStart(2, "0")}`,
        name: line.iName ?? "",
        weight: Number(line.Weight),
        direction: Number(line.Direction),
        lower: line.Lower ? Number(line.Lower) : Math.min(...present),
        upper: line.Upper ? Number(line.Upper) : Math.max(...present),
        subPillar: subPillars.get(line.Parent ?? "") ?? "",
        pillar: pillars.get(routine?.Parent ?? "") ?? "",
        values,
      };
    }),
    dimensions: [
      ...root.map(dimension(new Map())),
      ...root.map((line) => ({ ...dimension(new Map())(line), code: SUB_INDEX })),
      ...capabilities.map(dimension(pillars)),
      ...routines.map(dimension(subPillars)),
    ],
  };
}

/** A city's figure; per resident where the framework says so, because the tool does not divide. */
function figure(city: Line, indicator: Line): number | null {
  const value = typed(city[indicator.iCode ?? ""]);
  if (typeof value !== "number") return null;
  if (!indicator.Denominator) return value;
  return value / (Number(city[indicator.Denominator]) / Number(indicator.Scale));
}
