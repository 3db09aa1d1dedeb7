import { ownMethodChoice } from "../method/method-choice";
import type { Context } from "../context/context";
import { indicatorAt } from "../context/context";
import { numbersOf } from "../method/method-numbers";
import { cell, part, rowRange, wholeRange } from "./ranges";
import type { OwnNumberColumn, ParameterColumn } from "../parameters/layout";

/** The cell of a number of the method on the Parameters sheet, absolute. */
export function settingCell(context: Context, label: string, sheet: string): string {
  const row = settingRow(context, label);
  return cell(context.layout.parameters.settings, row, 0, sheet, "both");
}

function settingRow({ layout }: Context, wanted: string): number {
  const row = layout.parameters.numbers.findIndex(({ label }) => label === wanted);
  if (row < 0) throw new RangeError(`No setting ${wanted}`);
  return row;
}

/** A cell of the Parameters table: one figure of one indicator, absolute. */
export const parameterCell = (context: Context, p: number, column: ParameterColumn, sheet: string): string =>
  cell(context.layout.parameters.table, p, placeOf(context, column), sheet, "both");

function placeOf({ layout }: Context, column: ParameterColumn): number {
  const place = layout.parameters.columns.indexOf(column);
  if (place < 0) throw new RangeError(`The Parameters table has no column ${column}`);
  return place;
}

const stageOf = { Outliers: "treatment", Normalisation: "normalisation" } as const;

/** The numbers of an indicator's choice at a stage: in its own row of the table, or those for all. */
export interface NumberCells {
  readonly number: (parameter: string) => string;
  /** All of them as one range; they are the numbers of one method, which are neighbours. */
  readonly numbers: () => string;
}

export function numberCells(
  context: Context,
  title: keyof typeof stageOf,
  p: number,
  sheet: string,
): NumberCells {
  const { settings, table } = context.layout.parameters;
  const label = (parameter: string): OwnNumberColumn => `${title}: ${parameter}`;
  const own = ownMethodChoice(context.model, stageOf[title], indicatorAt(context, p).code);
  const names = numbersOf(own ?? context.model.method[stageOf[title]]).map(([name]) => name);
  const [first = "", last = ""] = [names[0], names.at(-1)];
  if (own)
    return {
      number: (parameter) => parameterCell(context, p, label(parameter), sheet),
      numbers: () =>
        rowRange(table, p, placeOf(context, label(first)), placeOf(context, label(last)), sheet, "both"),
    };
  return {
    number: (parameter) => settingCell(context, label(parameter), sheet),
    numbers: () => {
      const row = settingRow(context, label(first));
      return wholeRange(part(settings, row, 0, names.length, 1), sheet);
    },
  };
}
