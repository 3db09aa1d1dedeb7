import type { Dialect } from "./dialect";
import { quotedWith, standard } from "./standard";

/** Spark reads a backslash in a text as the start of an escape, and two quotes as the end of one text and the next. */
export const backslashed = (value: string): string =>
  `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

export const spark: Dialect = {
  ...standard,
  name: "spark",
  title: "Spark SQL",
  textType: "STRING",
  quotedName: quotedWith("`"),
  quotedText: backslashed,
  quantile: (of, share) => `PERCENTILE(${of}, ${share})`,
  lists: {
    sorted: (values) => `SORT_ARRAY(FILTER(ARRAY(${values.join(", ")}), v -> v IS NOT NULL))`,
    item: (list, place) => `GET(${list}, ${place - 1})`,
  },
  ranges: {
    edges: (of, ranges) =>
      `APPROX_PERCENTILE(${of}, ARRAY(${Array.from({ length: ranges - 1 }, (_, k) => `${(k + 1) / ranges}D`).join(", ")}), 1000)`,
    sent: (steps) => `/*+ BROADCAST(${steps.join(", ")}) */`,
  },
  unpivot({ step, columns, label, value }, name) {
    const pairs = columns.map((one) => `${backslashed(one.label)}, ${name(one.column)}`);
    return `${name(step)}\n  LATERAL VIEW STACK(${columns.length},\n    ${pairs.join(",\n    ")}\n  ) cells AS ${name(label)}, ${name(value)}`;
  },
};
