import type { FunctionName } from "../tree/expression";
import type { Dialect } from "./dialect";

/** Doubles the quote inside a quoted text or name. */
export const quotedWith =
  (open: string, close: string = open) =>
  (value: string): string =>
    `${open}${value.replaceAll(close, close + close)}${close}`;

const names: Readonly<Record<FunctionName, string>> = {
  abs: "ABS",
  ceil: "CEIL",
  coalesce: "COALESCE",
  exp: "EXP",
  floor: "FLOOR",
  greatest: "GREATEST",
  least: "LEAST",
  ln: "LN",
  nullif: "NULLIF",
  power: "POWER",
  sqrt: "SQRT",
};

/** What most databases have in common; each dialect changes what it has differently. */
export const standard: Omit<Dialect, "name" | "title"> = {
  keepsCase: true,
  doubleType: "DOUBLE",
  textType: "VARCHAR",
  quotedName: quotedWith('"'),
  quotedText: quotedWith("'"),
  call: (name, args) => `${names[name]}(${args.join(", ")})`,
  aggregate: (name, of) => `${name.toUpperCase()}(${of})`,
  deviation: (of) => `STDDEV_SAMP(${of})`,
  quantile: (of, share) => `PERCENTILE_CONT(${share}) WITHIN GROUP (ORDER BY ${of})`,
  fromData: (of) => `NULLIF(CAST(${of} AS DOUBLE), CAST('NaN' AS DOUBLE))`,
  order: (by, descending) => `${by}${descending ? " DESC" : ""} NULLS LAST`,
  lists: null,
  unpivot({ step, columns, label, value }, name) {
    const rows = columns.map((one) => `(${quotedWith("'")(one.label)}, ${name(step)}.${name(one.column)})`);
    return `${name(step)}\n  CROSS JOIN LATERAL (VALUES\n    ${rows.join(",\n    ")}\n  ) AS cells(${name(label)}, ${name(value)})`;
  },
  values: (rows, alias, columns) =>
    `(VALUES\n    ${rows.map((row) => `(${row.join(", ")})`).join(",\n    ")}\n  ) AS ${alias}(${columns.join(", ")})`,
  ranges: null,
  madeOnce: "AS",
};
