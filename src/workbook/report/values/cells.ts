import type { PlanCell } from "../../plan";
import { address } from "../../cells";
import type { Context } from "../context/context";
import { blank, constant, figure, indicatorAt, indicatorValue, live, range, text } from "../context/context";
import { formulaText } from "../formulas/formula-text";
import { cell, userCell } from "../formulas/ranges";
import { ratedCell } from "../rated";
import { said } from "../words";
import { keptCondition } from "./kept-condition";

/** Formula of a raw cell as a number, or an empty text: what the reader made of it, and nothing else. */
function rawFormula(context: Context, unit: number, column: number, sheet: string): string {
  const { data } = context.source;
  const row = data.rows[unit] ?? 0;
  const ref = userCell({ sheet: data.sheet, row, column }, sheet);
  const written = data.textNumbers[address(row, column)];
  if (written === undefined) return `IF(ISNUMBER(${ref}),${ref},"")`;
  const factor = written.factor === 1 ? "" : `*${written.factor}`;
  const group = written.group === "" ? " " : written.group;
  const bare = (written.without ?? []).reduce(
    (rest, part) => `SUBSTITUTE(${rest},${formulaText(part)},"")`,
    ref,
  );
  const number = written.minus === undefined ? bare : `SUBSTITUTE(${bare},${formulaText(written.minus)},"-")`;
  return `IF(ISNUMBER(${ref}),${ref},IFERROR(_xlfn.NUMBERVALUE(${number},"${written.decimal}","${group}")${factor},""))`;
}

/**
 * A cell that a worksheet takes for a number and the model for missing (a date, -999): it stays missing until the next run,
 * and its place in the table is left empty instead of repeating a number that was not used.
 */
const refused = ({ source: { data }, unusable }: Context, unit: number, column: number): boolean =>
  unusable.has(address(data.rows[unit] ?? 0, column));

/** A figure of a column of the data, as it was read. */
export function rawCell(
  context: Context,
  unit: number,
  code: string,
  value: number,
  sheet: string,
): PlanCell {
  const column = context.source.data.columns[code];
  if (!context.formulas || column === undefined || refused(context, unit, column))
    return constant(value, "number");
  return live(rawFormula(context, unit, column, sheet), value, "number");
}

/** Denominators as read: one column each. */
export function denominatorCells(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  return range(context.model.units.length).map((i) =>
    context.model.denominators.map(({ code, values }) => rawCell(context, i, code, values[i] ?? NaN, sheet)),
  );
}

/** The indicators as read and, where they have a denominator, divided by it. */
export function valueCells(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  const { layout, model, results, structure } = context;
  return range(model.units.length).map((i) =>
    range(structure.indicators.length).map((p) => {
      const indicator = indicatorAt(context, p);
      const value = indicatorValue(context, results.denominated, p, i);
      const raw = rawTerms(context, i, indicator.code, sheet);
      if (raw === null) return constant(value, "number");
      if (indicator.denominator === null) return live(raw.whole, value, "number");
      const d = model.denominators.findIndex((candidate) => candidate.code === indicator.denominator);
      const divisor = cell(layout.values.denominators, i, d, sheet, "column");
      const scale = scaleCell(context, p, sheet);
      const quotient = `${raw.number}/(${divisor}/${scale})`;
      const divided = `IF(AND(ISNUMBER(${raw.number}),ISNUMBER(${divisor})),IF(${divisor}<>0,${quotient},""),"")`;
      // A rated cell whose row was moved says so here too, and is not missing.
      return live(
        raw.isRated ? `IF(ISERROR(${raw.whole}),${raw.whole},${divided})` : divided,
        value,
        "number",
      );
    }),
  );
}

/** Formulas of a raw figure; null where it has none. */
interface RawTerms {
  /** A number, or an empty text. */
  readonly whole: string;
  /** The same, or shorter: a number exactly where `whole` is one. */
  readonly number: string;
  readonly isRated: boolean;
}

function rawTerms(context: Context, unit: number, code: string, sheet: string): RawTerms | null {
  if (!context.formulas) return null;
  const rated = ratedCell(context, unit, code, "value", sheet);
  if (rated !== null) return { whole: rated, number: rated, isRated: true };
  const column = context.source.data.columns[code];
  if (column === undefined || refused(context, unit, column)) return null;
  const whole = rawFormula(context, unit, column, sheet);
  return { whole, number: plainRaw.exec(whole)?.[1] ?? whole, isRated: false };
}

/** Where the raw formula is a plain reference. */
const plainRaw = /^IF\(ISNUMBER\(([^(),]+)\),\1,""\)$/;

/** Cell of what a denominated value is "per", in the row of scales above the values. */
const scaleCell = (context: Context, p: number, sheet: string): string =>
  cell({ ...context.layout.values.table, row: scaleRow }, 0, p, sheet, "row");

/** Of the rows above the header, which hold the unit of measurement, the denominator and the scale. */
const scaleRow = 5;

export function valueHeader(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  const { model, source } = context;
  const indicators = range(context.structure.indicators.length).map((p) => indicatorAt(context, p));
  const nameOf = (denominator: string): string =>
    model.denominators.find(({ code }) => code === denominator)?.name ?? denominator;
  return [
    indicators.map(({ unit }) => (unit === "" ? blank : text(unit, "note"))),
    indicators.map(({ denominator }) =>
      denominator === null
        ? blank
        : text(said(context.words.tables.per, { name: nameOf(denominator) }), "note"),
    ),
    indicators.map((indicator) => {
      if (indicator.denominator === null) return blank;
      const ref = source.nodes[indicator.code]?.scale;
      return ref === undefined
        ? figure(indicator.scale, "parameter")
        : live(
            `IF(ISNUMBER(${userCell(ref, sheet)}),${userCell(ref, sheet)},1)`,
            indicator.scale,
            "parameter",
          );
    }),
  ];
}

/** The values of the units that screening keeps; the others' rows are empty. */
export function screenedCells(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  const { table } = context.layout.values;
  return range(table.rows).map((i) => {
    const kept = keptCondition(context, i, sheet) ?? "TRUE";
    return range(table.columns).map((p) => {
      const value =
        context.results.kept[i] === true ? indicatorValue(context, context.results.denominated, p, i) : NaN;
      return live(`IF(${kept},${cell(table, i, p, sheet)},"")`, value, "number");
    });
  });
}
