import { fitsKinds } from "./column-kinds";
import { cutField } from "./cut-field";
import { unchanged, asSentence, notUsed, type JudgedRow } from "./judged";
import { filledCount, filledLength, isSentence, type Line } from "./line";
import type { Measure } from "./measure";
import { openedLine } from "./opened-line";

/**
 * A row below the header, as it can be used. A row of the usual length is used as it is. A longer row must be blank
 * in its extra fields. A shorter row is a note when only one field is filled; else it is unknown which columns its
 * fields belong to.
 */
export function judgeRow(line: Line, measure: Measure): JudgedRow {
  const { usual, width, delimiter } = measure;
  const { length } = line.fields;
  if (length === usual && length > 1) return unchanged(line);
  if (length === 1) return judgeSingle(line, measure);
  if (isSentence(line)) return asSentence(line, delimiter);
  if (length > width && filledLength(line) > width) return tooWide(line, measure);
  if (length > usual) return longer(line, measure);
  if (length >= width || filledCount(line) < 2) return unchanged(line);
  if (measure.endsAreCut && fitsKinds(line, measure.kinds)) return cut(line, measure);
  return notUsed(line, "csv-row-narrow", width);
}

/** A line of one field: a heading, a note, or a whole line in quotes. */
function judgeSingle(line: Line, measure: Measure): JudgedRow {
  const inner = openedLine(line, measure.delimiter);
  if (inner === line) return unchanged(line);
  const judged = inner.fields.length < measure.width ? null : judgeRow(inner, measure);
  return judged?.fault === null ? wasQuoted(judged) : notUsed(inner, "csv-line-misfit", measure.width);
}

/** A row that was in quotes as a whole. */
export const wasQuoted = (judged: JudgedRow): JudgedRow => ({
  ...judged,
  fault: { code: "csv-line-quoted", severity: "warning", details: {} },
});

function tooWide(line: Line, { kinds, delimiter, width }: Measure): JudgedRow {
  const found = cutField(line, kinds, delimiter);
  if (found === null) return notUsed(line, "csv-row-wide", width);
  const { typed, meant } = found;
  return notUsed(line, `csv-row-wide-${found.kind}`, width, { typed, meant });
}

/** An extra blank field does no harm, unless a number may have been cut in two before a blank. */
function longer(line: Line, { kinds, delimiter, usual, width }: Measure): JudgedRow {
  const isOneMore = line.fields.length === usual + 1 && filledLength(line) === width;
  const found = isOneMore ? cutField(line, kinds, delimiter) : null;
  if (found?.kind !== "number") return unchanged(line);
  const { typed, meant } = found;
  return {
    ...unchanged(line),
    fault: { code: "csv-row-longer", severity: "warning", details: { typed, meant } },
  };
}

/**
 * An error where the row has figures, although the row is used: it is likely but not certain which field is missing.
 */
const cut = (line: Line, { isLenient }: Measure): JudgedRow => ({
  ...unchanged(line),
  fault: { code: "csv-rows-cut", severity: isLenient ? "warning" : "error", details: {} },
});
