import type { Indicator, Model } from "../../../engine";
import { ratingCells } from "../../assessment";
import type { CellRef } from "../../cells";
import type { NodeAttribute, Source } from "../../source";
import { labelled } from "../framework/named-rows";

/** The figures of an indicator on the scale of its target and goalposts, with names and cells for problems. */
export interface Figures {
  /** One per unit, divided by the denominator; NaN is missing. */
  readonly values: Float64Array;
  /** The figures that are not missing, ascending. */
  readonly sorted: Float64Array;
  /** "Name (CODE)". */
  readonly title: string;
  unit(i: number): string;
  cell(i: number): CellRef | null;
  /** The header of the column. */
  readonly header: CellRef | null;
  framework(...attributes: readonly NodeAttribute[]): CellRef | null;
}

export function figuresOf(indicator: Indicator, model: Model, { data, nodes, assessment }: Source): Figures {
  const { code, name } = indicator;
  const values = divided(indicator, model);
  const column = data.columns[code];
  const at = (row: number | undefined): CellRef | null =>
    row === undefined || column === undefined ? null : { sheet: data.sheet, row, column };
  const rated = assessment?.rated.includes(code) === true ? ratingCells(assessment) : null;
  const cells = Object.hasOwn(nodes, code) ? nodes[code] : undefined;
  return {
    values,
    sorted: ascending(values),
    title: labelled(name, code),
    unit: (i) => labelled(model.units[i]?.name ?? "", model.units[i]?.code ?? ""),
    cell: (i) => rated?.first(model.units[i]?.code ?? "", code) ?? at(data.rows[i]),
    header: rated?.ofIndicator(code) ?? at(data.headerRow),
    framework: (...attributes) =>
      attributes.reduce<CellRef | null>((found, attribute) => found ?? cells?.[attribute] ?? null, null),
  };
}

/** The figures without missing ones, ascending. `filter` of a long typed array would take as long as the sorting. */
function ascending(values: Float64Array): Float64Array {
  const all = new Float64Array(values.length);
  let count = 0;
  for (const value of values) if (Number.isFinite(value)) all[count++] = value;
  return all.subarray(0, count).sort();
}

function divided({ denominator, scale, values }: Indicator, model: Model): Float64Array {
  if (denominator === null) return values;
  const by = model.denominators.find(({ code }) => code === denominator);
  return values.map((value, i) => value / ((by?.values[i] ?? NaN) / scale));
}
