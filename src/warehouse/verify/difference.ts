/** Something in a file of scores that is not what the engine makes of the raw table. */
export type ScoresDifference =
  | { readonly kind: "hash"; readonly found: string; readonly expected: string }
  | { readonly kind: "rows"; readonly found: number; readonly expected: number }
  | { readonly kind: "units"; readonly unit: string; readonly isExtra: boolean }
  | { readonly kind: "columns"; readonly column: string; readonly isExtra: boolean }
  | {
      readonly kind: "parameter";
      readonly indicator: string;
      readonly name: string;
      readonly found: string;
      readonly expected: string;
    }
  | {
      /** `value`: the engine has another; `row`: a second run of the method in the database has. */
      readonly kind: "value" | "row";
      readonly unit: string;
      readonly column: string;
      readonly found: number | null;
      readonly expected: number | null;
    }
  | {
      readonly kind: "text";
      readonly unit: string;
      readonly column: string;
      readonly found: string | null;
      readonly expected: string | null;
    }
  /** The parameters of the file have another hash than the scores say. */
  | { readonly kind: "digest" }
  | { readonly kind: "ranks"; readonly column: string; readonly count: number; readonly unit: string };

/** Whether two figures are the same but for the order of sums: to a thousand-millionth; null and NaN are missing. */
export function isSame(found: number | null, expected: number | null): boolean {
  const [a, b] = [found ?? NaN, expected ?? NaN];
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b);
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
