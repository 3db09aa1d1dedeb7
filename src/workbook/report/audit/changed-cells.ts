import { address, cellAddress, quoteSheet } from "../../cells";
import type { PlanCell } from "../../plan";
import { methodChoice } from "../method/method-choice";
import type { Context } from "../context/context";
import { blank, text } from "../context/context";
import { methodName } from "../method/method-name";
import { runsOf } from "../context/runs";
import { ratedColumn } from "../rated";
import { said } from "../words";
import { type Row, header, pad } from "./rows";

/** Characters of a list of cells on one row: more would run off the printed page. */
const lineLength = 100;

/** Cells of one indicator that were changed in one way. */
interface Changed {
  readonly indicator: string;
  readonly how: string;
  readonly units: readonly string[];
}

/** Imputed cells, a row for each indicator. */
export function imputedRows(context: Context): readonly Row[] {
  const { imputations } = context.results;
  // Cells can be very many, indicators are not.
  const names = new Map(
    context.model.indicators.map(({ code }) => [
      code,
      methodName(context, "Imputation", methodChoice(context.model, "imputation", code).method),
    ]),
  );
  const how = (code: string): string => names.get(code) ?? "";
  return listed(
    context,
    context.words.audit.imputedIndicator,
    imputations.map(({ unit, indicator }) => ({ unit, indicator, how: how(indicator) })),
  );
}

/** Cells that the treatment of outliers changed, a row for each indicator and way. */
export const treatedRows = (context: Context): readonly Row[] =>
  listed(
    context,
    context.words.audit.treatedIndicator,
    context.results.treatments.map(({ unit, indicator, kind }) => ({
      unit,
      indicator,
      how: context.words.audit[kind],
    })),
  );

interface ChangedCell {
  readonly unit: string;
  readonly indicator: string;
  readonly how: string;
}

function listed(context: Context, title: string, cells: readonly ChangedCell[]): readonly Row[] {
  if (cells.length === 0) return [];
  const { model, source } = context;
  const rows = new Map(model.units.map(({ code }, i) => [code, source.data.rows[i]]));
  return [
    header(title, context.words.audit.how, context.words.audit.cells),
    ...together(cells).flatMap((changed) => rowsOf(context, changed, rows)),
  ];
}

function together(cells: readonly ChangedCell[]): readonly Changed[] {
  const found = new Map<string, { indicator: string; how: string; units: string[] }>();
  for (const { unit, indicator, how } of cells) {
    const key = JSON.stringify([indicator, how]);
    const known = found.get(key);
    if (known === undefined) found.set(key, { indicator, how, units: [unit] });
    else known.units.push(unit);
  }
  return [...found.values()];
}

/** @param rowOf the row of each unit in the data, by its code */
function rowsOf(
  context: Context,
  { indicator, how, units }: Changed,
  rowOf: ReadonlyMap<string, number | undefined>,
): readonly Row[] {
  const { model, source, words } = context;
  const rows = units.flatMap((unit) => rowOf.get(unit) ?? []).sort((a, b) => a - b);
  const rated = ratedColumn(context, indicator, "value");
  const column = source.data.columns[indicator];
  const name = model.indicators.find(({ code }) => code === indicator)?.name ?? indicator;
  const { changedOne, changedSeveral } = words.audit;
  const count = said(units.length === 1 ? changedOne : changedSeveral, { how, count: units.length });
  const first = [text(name, "label"), text(count, "label")];
  const lines = (sheet: string, at: number, all: readonly number[]): readonly Row[] =>
    rangeLines(sheet, at, all).map((line, k) => pad([...(k === 0 ? first : [blank, blank]), line]));
  if (rated !== null) {
    const unitRows = units.map((unit) => rated.row + model.units.findIndex(({ code }) => code === unit));
    return lines(
      rated.sheet,
      rated.column,
      [...unitRows].sort((a, b) => a - b),
    );
  }
  return column === undefined ? [pad(first)] : lines(source.data.sheet, column, rows);
}

/** The cells of some rows of a column: "Data!E5:E9, E14", in lines, each with a link to its first cell. */
function rangeLines(sheet: string, column: number, rows: readonly number[]): readonly PlanCell[] {
  const lines: { words: string; row: number }[] = [];
  for (const { from, to } of runsOf(rows)) {
    const range = from === to ? address(from, column) : `${address(from, column)}:${address(to, column)}`;
    const last = lines.at(-1);
    if (last !== undefined && last.words.length + range.length < lineLength) last.words += `, ${range}`;
    else lines.push({ words: `${quoteSheet(sheet)}!${range}`, row: from });
  }
  return lines.map(({ words, row }) => ({
    value: words,
    style: "sentence",
    link: cellAddress({ sheet, row, column }),
  }));
}
