import type { Dialect } from "./dialect";
import { standard } from "./standard";

export const postgresql: Dialect = {
  ...standard,
  name: "postgresql",
  title: "PostgreSQL",
  keepsCase: false,
  doubleType: "DOUBLE PRECISION",
  textType: "TEXT",
  fromData: (of) => `NULLIF(CAST(${of} AS DOUBLE PRECISION), 'NaN')`,
  madeOnce: "AS MATERIALIZED",
  lists: {
    sorted: (values) =>
      `ARRAY(SELECT v FROM UNNEST(ARRAY[${values.join(", ")}]) AS u(v) WHERE v IS NOT NULL ORDER BY v)`,
    item: (list, place) => `(${list})[${place}]`,
  },
};
