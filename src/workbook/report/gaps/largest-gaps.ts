import type { Area } from "../../cells";
import { tieTolerance } from "../../../engine";
import type { PlanCell } from "../../plan";
import type { Context } from "../context/context";
import { live, nodeValue, range, text } from "../context/context";
import { deeperNodes, gapArea, mainNodes, meanGap } from "./cells";
import { namesOn } from "../frame/lead";
import { cell, columnRange, part, rowRange, wholeRange } from "../formulas/ranges";
import { finestFormat, inFormat, scored } from "../looks/score-format";
import { tieToleranceFormula } from "../twins/rank";
import { childRuns, childrenInOrder, nodeAt } from "../context/structure";
import type { IndexSheets } from "../context/sheet-names";
import { namesRow } from "../frame/unit-rows";

/** Length of the list of the largest gaps. */
const listed = 20;

/** Where the summaries are, right of the gap table: mean gap per capability, then the list. */
export interface GapSummaries {
  readonly means: Area;
  readonly chart: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  readonly list: Area;
  /** Code of the place of each listed gap, in a hidden column. */
  readonly workings: Area;
  /** Gaps of everything below the capabilities. */
  readonly deeper: Area;
}

export function gapSummaries(context: Context, index: IndexSheets): GapSummaries {
  const table = gapArea(context, index);
  const column = table.column + table.columns + 1;
  const capabilities = childrenInOrder(context.structure, index.root).length;
  const chartRow = table.row + capabilities + 1;
  const chartRows = Math.max(14, 2 * Math.min(capabilities, 15) + 6);
  const listRow = chartRow + chartRows + 3;
  const rows = Math.min(listed, table.rows * capabilities);
  return {
    means: { sheet: index.sheets.Gaps, row: table.row, column, rows: capabilities, columns: 2 },
    chart: { row: chartRow, column, rows: chartRows, columns: 6 },
    list: { sheet: index.sheets.Gaps, row: listRow, column, rows, columns: 6 },
    workings: { sheet: index.sheets.Gaps, row: listRow, column: column + 6, rows, columns: 1 },
    deeper: { ...table, column: column + 8, columns: deeperNodes(context, index).length },
  };
}

/** Mean gap of each capability over the units. */
export function meanCells(context: Context, index: IndexSheets): readonly (readonly PlanCell[])[] {
  const table = gapArea(context, index);
  return childrenInOrder(context.structure, index.root).map((position, k) => [
    text(nodeAt(context.model, position).name, "label"),
    scored(
      context,
      position,
      live(
        cell({ ...table, row: meanRow }, 0, k + 1, index.sheets.Gaps, "both"),
        meanGap(context, position),
        "score",
      ),
    ),
  ]);
}

/** Row above the gap table that holds the mean of each column. */
const meanRow = namesRow - 1;

interface Found {
  readonly value: number;
  readonly unit: number;
  readonly column: number;
}

/** The k-th largest gap by value; among ties the first row, then the first column, as the formulas do. */
function largest(context: Context, index: IndexSheets, count: number): readonly Found[] {
  const nodes = mainNodes(context, index);
  const all: Found[] = [];
  for (const unit of range(context.model.units.length))
    for (let column = 1; column < nodes.length; column++) {
      const value = nodeValue(context.results.gaps, nodes[column] ?? -1, unit);
      if (!Number.isNaN(value)) all.push({ value, unit, column });
    }
  const byValue = [...all].sort((a, b) => b.value - a.value);
  const tolerance = tieTolerance(Float64Array.from(all, ({ value }) => value));
  const seen: number[] = [];
  return byValue.slice(0, count).map(({ value }) => {
    const tied = (other: number): boolean => Math.abs(other - value) <= tolerance;
    const before = seen.filter(tied).length;
    seen.push(value);
    const found = all.filter((candidate) => tied(candidate.value))[before];
    return { value, unit: found?.unit ?? -1, column: found?.column ?? -1 };
  });
}

/** The largest gaps, unit by capability, in order: the list sorts itself. */
export function listCells(
  context: Context,
  index: IndexSheets,
): { readonly list: readonly (readonly PlanCell[])[]; readonly workings: readonly (readonly PlanCell[])[] } {
  const sheet = index.sheets.Gaps;
  const table = gapArea(context, index);
  const summaries = gapSummaries(context, index);
  const searched: Area = { ...table, column: table.column + 1, columns: table.columns - 1 };
  const gaps = wholeRange(searched, sheet);
  const found = largest(context, index, summaries.list.rows);
  const nodes = mainNodes(context, index);
  const names = rowRange({ ...table, row: namesRow }, 0, 0, table.columns - 1, sheet, "both");
  const units = columnRange(namesOn(context, sheet), 0, sheet);
  const format = finestFormat(context, nodes.slice(1));
  const list = range(summaries.list.rows).map((k) => {
    const gap = found[k];
    const place = cell(summaries.workings, k, 0, sheet, "column");
    const row = `INT(${place}/10000)-${table.row}`;
    const column = `MOD(${place},10000)-${table.column}`;
    const position = nodes[gap?.column ?? -1] ?? index.root;
    const either = (formula: string, value: string | number, style: PlanCell["style"]): PlanCell =>
      live(`IF(ISNUMBER(${place}),${formula},"")`, gap === undefined ? "" : value, style ?? "text");
    const value = cell(summaries.list, k, 5, sheet, "column");
    const score = nodeValue(context.results.scores, position, gap?.unit ?? -1);
    return [
      live(`IF(ISNUMBER(${place}),${k + 1},"")`, gap === undefined ? "" : k + 1, "rank"),
      either(`INDEX(${units},${row})`, context.unitLabels[gap?.unit ?? -1] ?? "", "label"),
      either(`INDEX(${names},1,${column})`, nodeAt(context.model, position).name, "label"),
      either(scoreOf(context, index, row, column, sheet), score, "score"),
      either(
        `${scoreOf(context, index, row, column, sheet)}+${value}`,
        nodeValue(context.results.references, position, gap?.unit ?? -1),
        "score",
      ),
      live(`IF(COUNT(${gaps})<${k + 1},"",LARGE(${gaps},${k + 1}))`, gap?.value ?? "", "scoreStrong"),
    ].map((one) => inFormat(format, one));
  });
  const tolerance = tieToleranceFormula(gaps);
  const workings = range(summaries.list.rows).map((k) => {
    const gap = found[k];
    const value = cell(summaries.list, k, 5, sheet, "column");
    const above = columnRange({ ...summaries.list, column: summaries.list.column + 5, rows: k }, 0, sheet);
    const ties = k === 0 ? "1" : `SUM(--(ABS(${above}-${value})<=${tolerance}))+1`;
    const code = gap === undefined ? "" : (gap.unit + table.row + 1) * 10000 + gap.column + table.column + 1;
    return [
      live(
        `IF(ISNUMBER(${value}),SMALL(IF(ISNUMBER(${gaps}),IF(ABS(${gaps}-${value})<=${tolerance},ROW(${gaps})*10000+COLUMN(${gaps}))),${ties}),"")`,
        code,
        "hidden",
        true,
      ),
    ];
  });
  return { list, workings };
}

/** Score of the listed unit and capability, from the tables that hold the capabilities. */
function scoreOf(context: Context, index: IndexSheets, row: string, column: string, sheet: string): string {
  const runs = childRuns(context.structure, index.root).map(({ kind, from, to }) => {
    const { normalised, scores } = context.layout;
    const table = kind === "aggregate" ? scores.table : normalised.table;
    return { area: part(table, 0, from, table.rows, to - from + 1), count: to - from + 1 };
  });
  let before = 1;
  const looks = runs.map(({ area, count }) => {
    const first = before;
    before += count;
    return { last: before - 1, formula: `INDEX(${wholeRange(area, sheet)},${row},${column}-${first})` };
  });
  return looks.reduceRight(
    (rest, { last, formula }) => (rest === "" ? formula : `IF(${column}-1<=${last},${formula},${rest})`),
    "",
  );
}

export const listHeader = ({ words: { tables } }: Context): readonly PlanCell[] =>
  ["#", tables.unit, tables.partOfIndex, tables.score, tables.reference, tables.gap].map((name) =>
    text(name, "header"),
  );
