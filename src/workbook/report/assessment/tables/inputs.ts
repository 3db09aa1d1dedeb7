import { range } from "../../context/context";
import { cell } from "../../formulas/ranges";
import { sensitivityColumns, sensitivityLayout } from "../../sensitivity";
import { inputName } from "../../tested/input-name";
import type { Live } from "../live";
import type { Terms } from "../terms";

/** The choice with the largest total share, from the first row of the sheet Sensitivity. */
export interface FirstInput {
  readonly name: Live<string>;
  readonly first: Live<number>;
  readonly total: Live<number>;
  /** 5th and 95th percentile of bootstrap samples of the total share. */
  readonly low: Live<number>;
  readonly high: Live<number>;
}

/** Null where no shares were computed, "still" where nothing moves a rank. */
export function firstInput({
  context,
  index,
  sheet,
  test,
  words,
  workings,
}: Terms): FirstInput | "still" | null {
  const { sensitivity } = test;
  const place = sensitivityLayout(context, index)?.table;
  if (sensitivity === null || place === undefined || sensitivity.inputs.length === 0) return null;
  const { inputs, indices, intervals, failedRows, rows } = sensitivity;
  const totals = range(inputs.length).map((k) => indices.total[k] ?? NaN);
  const known = totals.filter((total) => !Number.isNaN(total));
  if (known.length === 0) return failedRows.length === rows ? null : "still";
  const k = totals.indexOf(Math.max(...known));
  const input = inputs[k];
  if (input === undefined) return null;
  const texts = words.assessmentWorkings;
  const from = (column: keyof typeof sensitivityColumns): string =>
    cell(place, 0, sensitivityColumns[column], sheet, "both");
  const figure = (label: string, column: keyof typeof sensitivityColumns, value: number): Live<number> =>
    workings.figure(label, { value, formula: from(column) }, { format: "0.0%" });
  return {
    name: workings.figure(texts.inputs, { value: inputName(context, input), formula: from("input") }),
    first: figure(texts.firstOrder, "first", indices.first[k] ?? NaN),
    total: figure(texts.totalOrder, "total", indices.total[k] ?? NaN),
    low: figure(texts.low, "totalLow", intervals.total[k]?.low ?? NaN),
    high: figure(texts.high, "totalHigh", intervals.total[k]?.high ?? NaN),
  };
}
