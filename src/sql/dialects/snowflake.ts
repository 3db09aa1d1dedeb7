import type { Dialect } from "./dialect";
import { backslashed } from "./spark";
import { standard } from "./standard";

export const snowflake: Dialect = {
  ...standard,
  name: "snowflake",
  title: "Snowflake",
  keepsCase: false,
  quotedText: backslashed,
  call(name, args) {
    if (name === "least" || name === "greatest")
      return `${name.toUpperCase()}_IGNORE_NULLS(${args.join(", ")})`;
    return standard.call(name, args);
  },
  lists: {
    sorted: (values) => `ARRAY_SORT(ARRAY_CONSTRUCT_COMPACT(${values.join(", ")}))`,
    item: (list, place) => `CAST(${list}[${place - 1}] AS DOUBLE)`,
  },
  unpivot({ step, columns, label, value }, name) {
    const pairs = columns.map((one) => `${name(one.column)} AS ${backslashed(one.label)}`);
    return `${name(step)}\n  UNPIVOT INCLUDE NULLS (${name(value)} FOR ${name(label)} IN (\n    ${pairs.join(",\n    ")}))`;
  },
};
