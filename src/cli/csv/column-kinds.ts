import { isFigure } from "./field-value";
import type { Line } from "./line";

/** What the usual rows of a table hold in a column. */
export interface ColumnKind {
  readonly figures: boolean;
  readonly decimals: boolean;
  readonly texts: boolean;
}

const sampled = 1000;

/** What each column holds, as the first rows of the usual length show. */
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

/** Whether each field of a row is of a kind that its column holds. */
export const fitsKinds = ({ fields }: Line, kinds: readonly ColumnKind[]): boolean =>
  fields.every((field, j) => {
    const kind = kinds[j];
    return field.trim() === "" || (kind !== undefined && (isFigure(field) ? kind.figures : kind.texts));
  });
