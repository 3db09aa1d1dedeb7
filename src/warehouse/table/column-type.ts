/** What the values of a column are, as far as scoring needs to know. */
export type ColumnKind = "number" | "text" | "other" | "nested";

const numbers = /^(?:U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(.+\)|BIGNUM)$/;

/** The kind of a type as DuckDB names it. */
export function columnKind(type: string): ColumnKind {
  if (numbers.test(type)) return "number";
  if (/^(?:STRUCT|MAP|UNION)\(|\[\d*\]$|^(?:VARIANT|GEOMETRY)/.test(type)) return "nested";
  return /^(?:VARCHAR|ENUM\(.*\)|UUID)$/s.test(type) ? "text" : "other";
}
