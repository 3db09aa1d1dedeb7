import type { CellValue } from "../../src/workbook/cells";
import { syntheticFigures } from "./synthetic-figures";

/** The tables of a synthetic index, header rows first. */
export interface SyntheticRows {
  readonly data: readonly (readonly CellValue[])[];
  readonly framework: readonly (readonly CellValue[])[];
}

const groups = ["A", "B", "C", "D"];

/**
 * An index of any size, with figures that every program with IEEE doubles can repeat exactly: a Park-Miller generator
 * fills the cells row by row with two draws each. Five indicators make a pillar, four pillars a sub-index. COINr's
 * times are for the same data.
 */
export function syntheticRows(units: number, indicators: number): SyntheticRows {
  const figure = syntheticFigures();
  const header = ["uCode", "uName", "Group", ...codes(indicators)];
  const data = Array.from({ length: units }, (_, i): CellValue[] => {
    const code = `U${String(i + 1).padStart(7, "0")}`;
    return [code, `Unit ${i + 1}`, groups[i % groups.length] ?? "", ...figures(indicators, figure)];
  });
  return { data: [header, ...data], framework: framework(indicators) };
}

const codes = (indicators: number): readonly string[] =>
  Array.from({ length: indicators }, (_, j) => `I${j + 1}`);

/** One row; null is missing. */
const figures = (indicators: number, figure: (j: number) => number): readonly CellValue[] =>
  Array.from({ length: indicators }, (_, k) => {
    const value = figure(k + 1);
    return Number.isNaN(value) ? null : value;
  });

function framework(indicators: number): SyntheticRows["framework"] {
  const pillars = Math.ceil(indicators / 5);
  const subs = Math.ceil(pillars / 4);
  const node = (code: string, parent: string | null, level: number, weight: number, direction: number) => [
    code,
    code,
    parent,
    level,
    level === 1 ? "Indicator" : "Aggregate",
    direction,
    weight,
  ];
  return [
    ["iCode", "iName", "Parent", "Level", "Type", "Direction", "Weight"],
    ...codes(indicators).map((code, k) =>
      node(code, `P${Math.floor(k / 5) + 1}`, 1, 1 + ((k + 1) % 3), (k + 1) % 4 === 0 ? -1 : 1),
    ),
    ...Array.from({ length: pillars }, (_, k) => node(`P${k + 1}`, `S${Math.floor(k / 4) + 1}`, 2, 1, 1)),
    ...Array.from({ length: subs }, (_, k) => node(`S${k + 1}`, "IDX", 3, 1, 1)),
    node("IDX", null, 4, 1, 1),
  ];
}
