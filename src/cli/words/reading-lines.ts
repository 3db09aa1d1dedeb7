import { reasonText, type ColumnRole, type ReadColumn, type TableReading } from "../../workbook/read";
import { assumptionText } from "./assumption-text";
import { shortColumnText } from "./column-text";
import { fittedList, fittedReasons, inList, type Reasoned } from "./fitted-list";
import { layoutText } from "./layout-text";
import { counted } from "./problem-lines";

/**
 * How the table was read, in five to ten lines: what is scored, what is not, what was left out and what was assumed.
 */
export function readingLines(table: TableReading): readonly string[] {
  const of = (...roles: readonly ColumnRole[]): readonly ReadColumn[] =>
    table.columns.filter(({ role }) => roles.includes(role));
  return [
    `Read: ${layoutText(table.layout)}`,
    ...scoredLine(of("indicator")),
    ...reasonedLine("Not scored", of("published", "context", "other").map(reasonedColumn)),
    ...reasonedLine("To divide by", of("denominator").map(reasonedColumn)),
    unitsLine(table, of),
    ...reasonedLine(
      "Rows left out",
      table.rowsLeftOut.map(({ text, reason }) => ({ text: inList(text), reason: reasonText(reason) })),
    ),
    ...missingLine(table),
    ...assumptionText(table.assumptions),
  ];
}

const scoredLine = (columns: readonly ReadColumn[]): readonly string[] =>
  columns.length === 0 ? [] : [fittedList(`Indicators (${columns.length}):`, columns.map(scoredText))];

const reasonedLine = (title: string, items: readonly Reasoned[]): readonly string[] =>
  items.length === 0 ? [] : [fittedReasons(`${title} (${items.length}):`, items)];

/** A direction or weight that the table states, and a role that is not certain. */
function scoredText(column: ReadColumn): string {
  const { direction, weight, certainty } = column;
  const stated = [
    ...(direction === -1 ? ["less is better"] : []),
    ...(weight === null ? [] : [`weight ${weight}`]),
    ...(certainty === "unsure" ? ["unsure"] : []),
  ];
  return stated.length === 0 ? titleOf(column) : `${titleOf(column)} (${stated.join(", ")})`;
}

const reasonedColumn = (column: ReadColumn): Reasoned => ({
  text: titleOf(column),
  reason: `${reasonText(column.reason)}${column.certainty === "unsure" ? "; unsure" : ""}`,
});

const titleOf = (column: ReadColumn): string => inList(shortColumnText(column));

function unitsLine({ preview }: TableReading, of: (role: ColumnRole) => readonly ReadColumn[]): string {
  const named = (words: string, role: ColumnRole): readonly string[] => {
    const titles = of(role).map(titleOf);
    return titles.length === 0 ? [] : [`${words} ${titles.join(" and ")}`];
  };
  return [
    `Units: ${preview.units.toLocaleString("en-US")}`,
    ...named("coded by", "code"),
    ...named("named by", "name"),
    ...named("grouped by", "group"),
    ...named("at times of", "time"),
  ].join(", ");
}

function missingLine({ missing }: TableReading): readonly string[] {
  const cells = missing.reduce((sum, { count }) => sum + count, 0);
  if (cells === 0) return [];
  const marks = missing.map(({ mark }) => (mark === "" ? "blank" : mark));
  return [`Missing: ${counted(cells, "cell")} (${fittedList("", marks).trim()})`];
}
