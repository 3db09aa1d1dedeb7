import type { Finding, FindingTable } from "../../app";

const maximumRows = 60;

/**
 * The rows of a table as aligned lines under their headings: words to the left, figures to the right. Long tables are
 * cut, and the last line says so.
 *
 * @example textTable({ rows: [{ element: "SA1", meanShift: 2.25 }] }) // ["element  mean shift", "SA1           2.250"]
 */
export function textTable({ rows, shown }: FindingTable): readonly string[] {
  const [first] = rows;
  if (first === undefined) return ["none"];
  const all = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = (shown ?? all).filter((key) => all.includes(key));
  const printed = rows.slice(0, maximumRows);
  const lines = columns.map((key) => {
    const { texts, isFigures } = columnText(printed.map((row) => row[key] ?? null));
    const heading = headingOf(key);
    const width = Math.max(heading.length, ...texts.map((text) => text.length));
    return [heading, ...texts].map((text) => (isFigures ? text.padStart(width) : text.padEnd(width)));
  });
  return [
    ...[-1, ...printed.keys()].map((row) =>
      lines
        .map((column) => column[row + 1])
        .join("  ")
        .trimEnd(),
    ),
    ...(rows.length > maximumRows ? [`and ${rows.length - maximumRows} more: --json has them all`] : []),
  ];
}

/** A field's name in words: "meanAbsoluteShift" is "mean absolute shift". */
const headingOf = (key: string): string => key.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();

function columnText(values: readonly Finding[]): {
  readonly texts: readonly string[];
  readonly isFigures: boolean;
} {
  const figures = values.filter((value) => typeof value === "number").filter(Number.isFinite);
  const isFigures = values.every((value) => value === null || typeof value === "number");
  const decimals = figures.every(Number.isInteger) ? 0 : decimalsOf(Math.max(...figures.map(Math.abs)));
  return { texts: values.map((value) => cellText(value, decimals)), isFigures };
}

/** As many decimals as give the largest figure of a column about four digits. */
const decimalsOf = (largest: number): number =>
  largest >= 1000 ? 0 : largest >= 100 ? 1 : largest >= 10 ? 2 : 3;

function cellText(value: Finding, decimals: number): string {
  if (value === null || Number.isNaN(value)) return "-";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return value;
  if (!Number.isFinite(value)) return String(value);
  const isTiny = value !== 0 && Math.abs(value) < 0.5 * 10 ** -decimals;
  // A p-value of 1e-12 is not shown as 0, and -0.000 is shown without its sign.
  return isTiny ? value.toExponential(1) : value.toFixed(decimals);
}
