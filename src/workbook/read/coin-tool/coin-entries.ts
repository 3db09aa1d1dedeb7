import type { CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { isMissing } from "../cells/missing-marks";
import { readNumberColumn } from "../cells/number-column";
import { textOf } from "../cells/text";
import type { Region } from "../find/region";
import { readDirection } from "../framework/direction";
import type { FrameworkEntry } from "../framework/entry";
import { labelled } from "../framework/named-rows";
import type { Dimension } from "./dimensions";
import type { CoinToolLayout } from "./layout";
import { lineageOf } from "./lineage";

const blank = {
  level: NaN,
  unit: "",
  target: NaN,
  lower: NaN,
  upper: NaN,
  denominator: "",
  scale: 1,
} as const;

/** The indicators (one per column), then the aggregates from the lowest level up, as entries of a framework. */
export function coinEntries(
  region: Region,
  layout: CoinToolLayout,
  columns: readonly number[],
  dimensions: ReadonlyMap<string, Dimension>,
  weightOf: (cell: CellRef) => number,
): { readonly entries: readonly FrameworkEntry[]; readonly problems: readonly ProblemDraft[] } {
  const lineage = lineageOf(region, layout, columns);
  const problems: ProblemDraft[] = [];
  const at = (row: number, column: number): CellRef => ({ sheet: region.sheet, row, column });
  const figures = (row: number, title: string): Float64Array => {
    const cells = columns.map((column) => ({
      at: at(row, column),
      value: region.value(row, column),
      format: region.format(row, column),
    }));
    const read = readNumberColumn(cells, title);
    problems.push(...read.problems);
    return read.values;
  };
  const weights = figures(layout.weight, "Weight");
  const lowers = figures(layout.lower, "Lower goalpost");
  const uppers = figures(layout.upper, "Upper goalpost");
  const numeric = (row: number, column: number): boolean => typeof region.value(row, column) === "number";

  const indicators = columns.map((column, i): FrameworkEntry => {
    const code = textOf(region.value(layout.code, column));
    const nameValue = region.value(layout.name, column);
    const name = isMissing(nameValue) ? code : textOf(nameValue);
    const directionValue = region.value(layout.direction, column);
    const direction = readDirection(directionValue);
    const above = lineage.above(null, column);
    if (direction === null && !isMissing(directionValue))
      problems.push({
        code: "direction-unknown",
        severity: "error",
        cell: at(layout.direction, column),
        details: { node: labelled(name, code), found: textOf(directionValue) },
      });
    const weight = weights[i] ?? NaN;
    return {
      ...blank,
      code,
      name,
      parent: above?.code ?? "",
      type: "indicator",
      direction: direction ?? 1,
      weight: Number.isNaN(weight) ? 1 : weight,
      lower: lowers[i] ?? NaN,
      upper: uppers[i] ?? NaN,
      at: at(layout.code, column),
      cells: {
        code: at(layout.code, column),
        ...(name === code ? {} : { name: at(layout.name, column) }),
        ...(above ? { parent: at(above.row, column) } : {}),
        ...(numeric(layout.weight, column) ? { weight: at(layout.weight, column) } : {}),
        ...(direction === null ? {} : { direction: at(layout.direction, column) }),
        ...(numeric(layout.lower, column) ? { lower: at(layout.lower, column) } : {}),
        ...(numeric(layout.upper, column) ? { upper: at(layout.upper, column) } : {}),
      },
    };
  });

  const aggregates = new Map<string, FrameworkEntry>();
  for (const row of lineage.levelRows)
    for (const column of columns) {
      const code = lineage.code(row, column);
      if (code === "" || aggregates.has(code)) continue;
      const above = lineage.above(row, column);
      const dimension = dimensions.get(code);
      const weight = dimension ? weightOf(dimension.weightCell) : NaN;
      aggregates.set(code, {
        ...blank,
        code,
        name: dimension?.name ?? code,
        parent: above?.code ?? "",
        type: "aggregate",
        direction: 1,
        weight: Number.isNaN(weight) ? 1 : weight,
        at: at(row, column),
        cells: {
          code: at(row, column),
          ...(above ? { parent: at(above.row, column) } : {}),
          ...(dimension ? { name: dimension.nameCell } : {}),
          ...(dimension && !Number.isNaN(weight) ? { weight: dimension.weightCell } : {}),
        },
      });
    }
  return { entries: [...indicators, ...aggregates.values()], problems };
}
