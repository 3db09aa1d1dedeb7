import Papa from "papaparse";
import { fieldsInQuotes } from "./opened-line";

/** In the order in which they are preferred when the lines do not decide. */
const delimiters = ["\t", ";", ","] as const;

/** Number of characters that are enough to detect the separator. */
const sampled = 200_000;

/**
 * The separator with which most lines have the same number of fields, two or more; of two such separators, the one
 * with more fields. A line that is in quotes as a whole counts by its contents. Titles, notes and decimal commas
 * between semicolons do not mislead this.
 */
export function guessDelimiter(text: string): string {
  const sample = text.slice(0, sampled);
  let best = { delimiter: ",", lines: 0, width: 0 };
  for (const delimiter of delimiters) {
    const { lines, width } = usualWidth(sample, delimiter);
    if (lines > best.lines || (lines === best.lines && width > best.width))
      best = { delimiter, lines, width };
  }
  return best.delimiter;
}

function usualWidth(sample: string, delimiter: string): { readonly lines: number; readonly width: number } {
  const counts = new Map<number, number>();
  for (const fields of Papa.parse<string[]>(sample, { delimiter, newline: "\n" }).data) {
    const width = fields.length === 1 ? fieldsInQuotes(fields[0] ?? "", delimiter).length : fields.length;
    if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  let best = { lines: 0, width: 0 };
  for (const [width, lines] of counts)
    if (lines > best.lines || (lines === best.lines && width > best.width)) best = { lines, width };
  return best;
}
