import type { CsvTable } from "../workbook/csv";
import { typed } from "../workbook/csv";
import type { DraftValue } from "../workbook/draft";
import { seeded } from "../workbook/random";

const years = [2021, 2023, 2025] as const;
const seed = 20250101;

/** Share of the earlier figures that are missing. */
const lost = 0.02;

/** Maximum and minimum change per year, backwards in time: most cities improve, and some do not. */
const growth = { least: -0.03, most: 0.12 } as const;
const populationGrowth = { least: 0, most: 0.03 } as const;

interface Column {
  readonly code: string;
  readonly kind: "text" | "population" | "level" | "share" | "count" | "other";
  readonly direction: 1 | -1;
  /** The figure that is used where the last year lacks one. */
  readonly middle: number;
}

/**
 * The cities in three years, one row per city and year. The last year has the figures of cities.csv; a seeded
 * generator makes the earlier years from them. Nothing is observed.
 */
export function citiesInTime(cities: CsvTable, framework: CsvTable): DraftValue[][] {
  const random = seeded(seed);
  const columns = cities.header.map((code) => columnOf(code, cities, framework));
  const [code = "", name = "", ...others] = cities.header;
  const rows = cities.lines.flatMap((line) => {
    const last = columns.map(({ code: header }) => typed(line[header]));
    const byYear = [last];
    while (byYear.length < years.length) {
      const before = byYear[0]?.map((value, k) => earlier(value, columns[k], random)) ?? [];
      byYear.unshift(before);
    }
    return byYear.map((values, k) => [
      values[0] ?? null,
      values[1] ?? null,
      years[k] ?? null,
      ...values.slice(2),
    ]);
  });
  return [[code, name, "Year", ...others], ...rows];
}

function columnOf(code: string, cities: CsvTable, framework: CsvTable): Column {
  const node = framework.lines.find(({ iCode }) => iCode === code);
  const figures = cities.lines.map((line) => typed(line[code])).filter((value) => typeof value === "number");
  const kinds = {
    Indicator: node?.Unit?.startsWith("level")
      ? "level"
      : node?.Denominator
        ? "count"
        : node?.Unit?.startsWith("%")
          ? "share"
          : "other",
    Denominator: "population",
  } as const;
  const kind = node?.Type === "Indicator" || node?.Type === "Denominator" ? kinds[node.Type] : "text";
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return { code, kind, direction: node?.Direction === "-1" ? -1 : 1, middle };
}

/** A figure two years before. */
function earlier(value: DraftValue, column: Column | undefined, random: () => number): DraftValue {
  if (column === undefined || column.kind === "text") return value;
  const { kind, direction, middle } = column;
  const draw = random();
  const chance = random();
  if (kind === "population") return round(Number(value) / (1 + between(populationGrowth, draw)), -2);
  // A city has every figure in some year: a figure that is missing in one year is known from another.
  if (value !== null && chance < lost) return null;
  const change = direction * between(growth, draw);
  const before = Number(value ?? middle) / (1 + change);
  switch (kind) {
    case "level":
      // A mean of three raters.
      return round(clamp(Math.round(3 * before) / 3, 1, 5), 2);
    case "share":
      return round(clamp(before, 0, 100), 1);
    case "count":
      return round(before, 0);
    case "other":
      return round(before, 1);
  }
}

const between = ({ least, most }: { readonly least: number; readonly most: number }, share: number): number =>
  least + share * (most - least);
const clamp = (x: number, least: number, most: number): number => Math.min(most, Math.max(least, x));
const round = (x: number, digits: number): number => Math.round(x * 10 ** digits) / 10 ** digits;
