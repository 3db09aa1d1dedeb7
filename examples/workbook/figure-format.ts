import type { CsvTable } from "./csv";

const formats = { level: "0.00", count: "#,##0", other: "0.0" } as const;

/** Number format of a data column, from the framework; undefined for text. */
export function figureFormat(code: string, framework: CsvTable): string | undefined {
  const node = framework.lines.find((line) => line.iCode === code);
  if (node?.Type === "Denominator" || node?.Denominator) return formats.count;
  if (node?.Type !== "Indicator") return undefined;
  return node.Unit?.startsWith("level") ? formats.level : formats.other;
}
