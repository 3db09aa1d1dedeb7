/** Something that people see, beside values and formulas, that is not as the report would have it. */
export interface LookDifference {
  readonly kind: LookKind;
  readonly sheet: string;
  /** A cell or range in A1 form, the name of a chart, a column or row; empty for the sheet itself. */
  readonly place: string;
  readonly found: string;
  readonly expected: string;
}

export type LookKind =
  | "number-format"
  | "chart-missing"
  | "chart-title"
  | "chart-source"
  | "sheet-hidden"
  | "row-hidden"
  | "column-hidden"
  | "conditional-format"
  | "text-between"
  | "name-broken"
  | "manual-calculation";
