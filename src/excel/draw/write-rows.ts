import { bytesOfCall, type Operation } from "../host/operation";
import type { CellInput } from "./cell-input";

/** The largest operation, so that progress is reported and the user can stop between two. */
const maximumBytes = 400_000;

type Row<T> = readonly (T | null)[];

/** Writes rows of which null leaves a cell as it is, in operations of as many rows as fit well into a request. */
export function writeRows<T extends CellInput>(
  sheet: string,
  { row, column }: { readonly row: number; readonly column: number },
  rows: readonly Row<T>[],
  write: (range: Excel.Range, values: (T | null)[][]) => void,
): readonly Operation[] {
  const operations: Operation[] = [];
  let from = 0;
  let bytes = 0;
  const flush = (to: number): void => {
    const values = rows.slice(from, to).map((it) => [...it]);
    const area = { sheet, row: row + from, column, rows: values.length, columns: values[0]?.length ?? 0 };
    if (values.some((it) => it.some((value) => value !== null)))
      operations.push({
        sheet,
        bytes: bytes + 3 * bytesOfCall,
        run: (target) => write(target.range(area), values),
      });
    [from, bytes] = [to, 0];
  };
  rows.forEach((values, i) => {
    // A row that stays as it is ends an operation: it is not sent.
    if (values.every((value) => value === null)) flush(i);
    bytes += bytesOf(values);
    if (bytes >= maximumBytes) flush(i + 1);
  });
  flush(rows.length);
  return operations;
}

/** Length of a row in a request, in which texts stand as JSON in JSON, in UTF-8. */
const bytesOf = (values: Row<CellInput>): number =>
  values.reduce<number>((sum, value) => sum + (typeof value === "string" ? textBytes(value) : 20), 2);

const textBytes = (text: string): number => {
  let bytes = 6 + text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127 || code < 32 || code === 34 || code === 92) bytes += 5;
  }
  return bytes;
};
