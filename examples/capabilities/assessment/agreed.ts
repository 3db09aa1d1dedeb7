import type { CsvTable, Line } from "../../workbook/csv";

const header = ["Unit", "Indicator", "Level", "By", "Date", "Reason", "Round"] as const;
const moderators = ["A. Moreno", "J. Osei"] as const;
const reasons = [
  "The council paper shows that the routine is used.",
  "Nothing written was found; the interview alone is not enough.",
  "The two raters had read an older strategy.",
] as const;

/** Moderation half done: of the cells whose raters differ by two levels or more, the first half is agreed, the next rows are open. */
export function agreedTable({ lines: ratings }: CsvTable): CsvTable {
  const cells = new Map<string, { readonly line: Line; readonly levels: number[] }>();
  for (const line of ratings.filter(({ Round, Level }) => Round === "2026" && Level !== "n/a")) {
    const key = `${line.Unit} ${line.Indicator}`;
    const cell = cells.get(key) ?? { line, levels: [] };
    cell.levels.push(Number(line.Level));
    cells.set(key, cell);
  }
  const apart = [...cells.values()].filter(({ levels }) => Math.max(...levels) - Math.min(...levels) >= 2);
  const half = Math.ceil(apart.length / 2);
  const lines = apart.slice(0, half + 5).map(({ line, levels }, i): Line => {
    const cell = { Unit: line.Unit ?? "", Indicator: line.Indicator ?? "", Round: "2026" };
    if (i >= half) return { ...cell, Level: "", By: "", Date: "", Reason: "" };
    const [lowest = 0, , highest = 0] = levels.toSorted((a, b) => a - b);
    const isDocumented = i % reasons.length !== 1;
    return {
      ...cell,
      Level: String(isDocumented ? highest : lowest),
      By: moderators[i % moderators.length] ?? "",
      Date: `2026-06-${String(8 + i).padStart(2, "0")}`,
      Reason: reasons[i % reasons.length] ?? "",
    };
  });
  return { header, lines };
}
