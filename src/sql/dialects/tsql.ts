import type { Dialect } from "./dialect";
import { quotedWith, standard } from "./standard";

const unicode = (value: string): string => `N${quotedWith("'")(value)}`;

export const tsql: Dialect = {
  ...standard,
  name: "tsql",
  title: "T-SQL (SQL Server, Fabric)",
  doubleType: "FLOAT",
  textType: "NVARCHAR(4000)",
  quotedName: quotedWith("[", "]"),
  quotedText: unicode,
  call(name, args) {
    if (name === "ln") return `LOG(${args.join(", ")})`;
    if (name === "ceil") return `CEILING(${args.join(", ")})`;
    return standard.call(name, args);
  },
  deviation: (of) => `STDEV(${of})`,
  quantile: null,
  fromData: (of) => `CAST(${of} AS FLOAT)`,
  order: (by, descending) => `CASE WHEN ${by} IS NULL THEN 1 ELSE 0 END, ${by}${descending ? " DESC" : ""}`,
  unpivot({ step, columns, label, value }, name) {
    const rows = columns.map((one) => `(${unicode(one.label)}, ${name(step)}.${name(one.column)})`);
    return `${name(step)}\n  CROSS APPLY (VALUES\n    ${rows.join(",\n    ")}\n  ) AS cells(${name(label)}, ${name(value)})`;
  },
};
