import type { ColumnKind } from "./column-kinds";
import type { Line } from "./line";

/** A field that a separator in it probably cut in two. */
export interface CutField {
  readonly kind: "number" | "text";
  /** As in the file: "1,5". */
  readonly typed: string;
  /** The probable field: "1.5". */
  readonly meant: string;
}

/**
 * The field that was probably cut in two in a row with more fields than the header: two whole numbers side by side
 * (1,5 for 1.5), first in columns with decimals; else a text that continues with a space ("Congo, Dem. Rep.").
 */
export function cutField({ fields }: Line, kinds: readonly ColumnKind[], delimiter: string): CutField | null {
  const pairs = fields.flatMap((field, j) => {
    const next = fields[j + 1];
    return next === undefined ? [] : [{ j, typed: `${field}${delimiter}${next}`, field, next }];
  });
  const numbers =
    delimiter === ","
      ? pairs.filter(({ field, next }) => /^\s*[+-]?\d+$/.test(field) && /^\d+\s*$/.test(next))
      : [];
  const number = numbers.find(({ j }) => kinds[j]?.decimals) ?? numbers[0];
  if (number !== undefined) {
    const { field, next, typed, j } = number;
    const isThousands = /^\d{3}\s*$/.test(next) && !kinds[j]?.decimals;
    return { kind: "number", typed: typed.trim(), meant: `${field}${isThousands ? "" : "."}${next}`.trim() };
  }
  const text = pairs.find(({ field, next }) => /\p{L}/u.test(field) && /^\s+\p{L}/u.test(next));
  return text === undefined ? null : { kind: "text", typed: text.typed.trim(), meant: text.typed.trim() };
}
