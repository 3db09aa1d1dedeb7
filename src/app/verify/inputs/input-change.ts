import type { CellRef } from "../../../workbook/cells";

/** An input that is another than when the report was made. */
export interface InputChange {
  /** Where it is now; null when it has no cell of its own (a unit that is gone, a default). */
  readonly cell: CellRef | null;
  /** What it is of, in the workbook's own names: "Ebro, Plans". */
  readonly what: string;
  /** As the reader took it; null is missing. */
  readonly before: Input;
  readonly after: Input;
}

export type Input = number | string | null;

/** A change where two inputs differ, and nothing where they do not. */
export function changeOf(
  what: string,
  before: Input | undefined,
  after: Input | undefined,
  cell: CellRef | null | undefined,
): readonly InputChange[] {
  const [was, is] = [plain(before), plain(after)];
  return Object.is(was, is) || was === is ? [] : [{ cell: cell ?? null, what, before: was, after: is }];
}

const plain = (value: Input | undefined): Input =>
  value === undefined || (typeof value === "number" && Number.isNaN(value)) ? null : value;
