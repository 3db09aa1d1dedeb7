import type { Dialect } from "./dialect";
import { backslashed } from "./spark";
import { standard } from "./standard";

export const bigquery: Dialect = {
  ...standard,
  name: "bigquery",
  title: "BigQuery",
  doubleType: "FLOAT64",
  textType: "STRING",
  quotedName: (name) => `\`${name.replaceAll("\\", "\\\\").replaceAll("`", "\\`")}\``,
  quotedText: backslashed,
  // LEAST and GREATEST of BigQuery are missing where one of their values is.
  call(name, args) {
    if (name !== "least" && name !== "greatest") return standard.call(name, args);
    return `(SELECT ${name === "least" ? "MIN" : "MAX"}(v) FROM UNNEST([${args.join(", ")}]) AS v)`;
  },
  quantile: null,
  fromData: (of) => `IF(IS_NAN(CAST(${of} AS FLOAT64)), NULL, CAST(${of} AS FLOAT64))`,
  lists: {
    sorted: (values) =>
      `ARRAY(SELECT v FROM UNNEST([${values.join(", ")}]) AS v WHERE v IS NOT NULL ORDER BY v)`,
    item: (list, place) => `${list}[SAFE_ORDINAL(${place})]`,
  },
  unpivot({ step, columns, label, value }, name) {
    const pairs = columns.map((one) => `${name(one.column)} AS ${backslashed(one.label)}`);
    return `${name(step)}\n  UNPIVOT INCLUDE NULLS (${name(value)} FOR ${name(label)} IN (\n    ${pairs.join(",\n    ")}))`;
  },
  values: (rows, alias, columns) => {
    const structs = rows.map((row, i) =>
      i === 0
        ? `STRUCT(${row.map((cell, k) => `${cell} AS ${columns[k] ?? ""}`).join(", ")})`
        : `(${row.join(", ")})`,
    );
    return `UNNEST([\n    ${structs.join(",\n    ")}\n  ]) AS ${alias}`;
  },
};
