import type { HeatMap } from "../description";
import type { Shape } from "../scene";
import type { HeatLayout } from "./layout";

/** Names of the rows, with the upper edge of the first row at 0. */
export const heatRowLabels = (
  { rows }: HeatMap,
  { density, left, cell, rowLabels }: HeatLayout,
): readonly Shape[] =>
  rows.map((name, i): Shape => {
    const label = rowLabels[i] ?? name;
    const place = { x: left - 6, y: i * cell + cell / 2 + density.text * 0.36, size: density.text } as const;
    const text = { kind: "text", ...place, fill: "text", anchor: "end", text: label } as const;
    return label === name ? text : { ...text, whole: name };
  });

/** Names of the columns, above the cells that begin at `top`; the first cell begins at 0. */
export const heatColumnLabels = (
  { columns }: HeatMap,
  { density, top, cell, columnLabels, upright }: HeatLayout,
): readonly Shape[] =>
  columns.map((name, j): Shape => {
    const label = columnLabels[j] ?? name;
    const middle = j * cell + cell / 2;
    const text = { kind: "text", size: density.text, fill: "text", text: label } as const;
    const placed = upright
      ? ({ ...text, x: middle + density.text * 0.36, y: top - 5, anchor: "start", upright } as const)
      : ({ ...text, x: middle, y: top - 5, anchor: "middle" } as const);
    return label === name ? placed : { ...placed, whole: name };
  });
