import type { Dialect } from "./dialect";
import { quotedWith, standard } from "./standard";

export const duckdb: Dialect = {
  ...standard,
  name: "duckdb",
  title: "DuckDB",
  quantile: (of, share) => `QUANTILE_CONT(${of}, ${share})`,
  lists: {
    sorted: (values) => `LIST_SORT(LIST_FILTER([${values.join(", ")}], lambda v: v IS NOT NULL))`,
    item: (list, place) => `${list}[${place}]`,
  },
  unpivot({ step, columns, label, value }, name) {
    const pairs = columns.map((one) => `${name(one.column)} AS ${quotedWith("'")(one.label)}`);
    return `${name(step)}\n  UNPIVOT INCLUDE NULLS (${name(value)} FOR ${name(label)} IN (\n    ${pairs.join(",\n    ")}))`;
  },
};
