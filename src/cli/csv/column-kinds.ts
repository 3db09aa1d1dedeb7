import { isFigure } from "./field-value";
import type { Line } from "./line";

/** The kind of values that the usual rows have in a column. */
export interface ColumnKind {
  readonly figures: boolean;
  readonly decimals: boolean;
  readonly texts: boolean;
}

const sampled = 1000;

/** The kind of each column, from the first rows of the usual length. */
export function columnKinds(rows: readonly Line[], length: number): readonly ColumnKind[] {
  const usual: Line[] = [];
  for (const row of rows) {
    if (usual.length === sampled) break;
    if (row.fields.length === length) usual.push(row);
  }
  return Array.from({ length }, (_, j) => {
    const fields = usual.map(({ fields }) => (fields[j] ?? "").trim()).filter((field) => field !== "");
    return {
      figures: fields.some(isFigure),
      decimals: fields.some((field) => /^[+-]?\d*\.\d+$/.test(field)),
      texts: fields.some((field) => !isFigure(field)),
    };
  });
}

/** Whether each field of a row has a kind that its column has. */
export const fitsKinds = ({ fields }: Line, kinds: readonly ColumnKind[]): boolean =>
  fields.every((field, j) => {
    const kind = kinds[j];
    return field.trim() === "" || (kind !== undefined && (isFigure(field) ? kind.figures : kind.texts));
  });
