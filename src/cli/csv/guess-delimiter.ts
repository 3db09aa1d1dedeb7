import Papa from "papaparse";
import { fieldsInQuotes } from "./opened-line";

/** In the order in which they are preferred where nothing else decides. */
const delimiters = ["\t", ";", ","] as const;

/** Enough of a file to know it by, in characters. */
const sampled = 200_000;

/**
 * The separator with which most lines have the same number of fields, two or more; of two, the one with more fields. A
 * line that stands in quotes as a whole counts by what is in it. Titles and notes do not mislead it, nor do decimal
 * commas between semicolons.
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
