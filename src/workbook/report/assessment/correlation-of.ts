import { correlationFigures, correlationsLayout } from "../correlations";
import type { Live } from "./live";
import type { Terms } from "./terms";

/** The correlation of two nodes from the sheet Correlations; a value where a very large matrix leaves it out. */
export function correlationOf({ context, sheet }: Terms, first: number, second: number): Live<number> {
  const value = correlationFigures(context).pearson(first, second);
  const from = correlationsLayout(context).pearson(first, second, sheet);
  const fixed = Number.isNaN(value) ? '""' : String(value).toUpperCase();
  return { value, formula: from === null ? fixed : `IF(ISNUMBER(${from}),${from},"")` };
}
