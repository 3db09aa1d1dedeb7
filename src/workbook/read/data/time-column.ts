import { isMissing } from "../cells/missing-marks";
import { textOf } from "../cells/text";
import { matchHeaders, timeAliases } from "../find/aliases";
import type { Header, Region } from "../find/region";
import type { FoundTable } from "../find/roles";
import { tokens } from "../words/tokens";
import { timeWords } from "../words/units";
import { readTimeCell } from "./time-cell";

/** The column of times: it has a usual header, and most of its filled cells can be read as a time. */
export function timeColumn({ region, headerRow }: FoundTable, headers: readonly Header[]): Header | null {
  const aliased = matchHeaders(headers, timeAliases).time;
  if (aliased !== undefined) return holdsTimes(region, headerRow, aliased) ? aliased : null;
  return (
    headers.find(
      (header) =>
        isTimeNamed(header) &&
        holdsTimes(region, headerRow, header) &&
        holdsYears({ region, headerRow, headers }, header),
    ) ?? null
  );
}

/** "reference_period_start", "Año de referencia"; not "Years of schooling", whose figures are no years. */
const isTimeNamed = ({ text }: Header): boolean => tokens(text).some((word) => timeWords.has(word));

function holdsTimes(region: Region, headerRow: number, header: Header): boolean {
  const kinds = rowsOf(region, headerRow).map(
    (row) => readTimeCell(region.value(row, header.column), region.format(row, header.column)).kind,
  );
  const filled = kinds.filter((kind) => kind !== "missing").length;
  const read = kinds.filter((kind) => kind === "time").length;
  return read * 2 > filled;
}

/** Whether every time in the column is a year. If not, and units are not repeated, the column has ordinary figures. */
export const holdsYears = ({ region, headerRow }: FoundTable, { column }: Header): boolean =>
  rowsOf(region, headerRow).every((row) => {
    const cell = readTimeCell(region.value(row, column), region.format(row, column));
    return cell.kind !== "time" || (Number.isInteger(cell.time) && cell.time >= 1800 && cell.time <= 2200);
  });

/** Whether a text occurs more than once at the same time: then it is a label and not a unit. */
export function repeatsInTime({ region, headerRow }: FoundTable, header: Header, time: Header): boolean {
  const seen = new Set<string>();
  return rowsOf(region, headerRow).some((row) => {
    const value = region.value(row, header.column);
    if (isMissing(value)) return false;
    const key = JSON.stringify([textOf(value), textOf(region.value(row, time.column))]);
    const isSeen = seen.has(key);
    seen.add(key);
    return isSeen;
  });
}

/** Whether a text occurs with two different codes: then it is a label and not the name of a unit. */
export function isShared({ region, headerRow }: FoundTable, header: Header, code: Header): boolean {
  const owner = new Map<string, string>();
  return rowsOf(region, headerRow).some((row) => {
    const value = region.value(row, header.column);
    if (isMissing(value)) return false;
    const own = textOf(region.value(row, code.column));
    const first = owner.get(textOf(value)) ?? own;
    owner.set(textOf(value), first);
    return first !== own;
  });
}

const rowsOf = ({ lastRow }: { readonly lastRow: number }, headerRow: number): readonly number[] =>
  Array.from({ length: Math.max(0, lastRow - headerRow) }, (_, k) => headerRow + 1 + k);
