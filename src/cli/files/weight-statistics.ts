import { readFile } from "node:fs/promises";
import { weightings, type Choice } from "../../engine";
import type { WeightStatistic } from "../../sql";
import { decodeText } from "../csv/decode-text";
import { Failure } from "../failure";

const missing = /^(null|nan|\s*)$/i;

/**
 * The rows of a CSV file with the results of queries for weights: statistic and value. The head may be there again, where
 * results were written below each other.
 * @throws Failure where weights are not made from data, or a row is none of such a result
 */
export async function weightStatistics(
  path: string,
  { method }: Choice,
): Promise<readonly WeightStatistic[]> {
  if (weightings[method]?.needs.includes("data") !== true)
    throw new Failure(
      "weights-file",
      `--weights ${path} is not used: weights ${method} are not made from data.`,
      "Leave --weights out, or choose weights such as PCA in the Method.",
    );
  const values = new Map<string, number>();
  for (const [k, line] of decodeText(await readFile(path))
    .split(/\r?\n/)
    .entries()) {
    if (/^\s*$|^"?statistic\b/i.test(line)) continue;
    const [, statistic = "", figure = ""] = /^"?([^"]+?)"?[,;\t]"?([^"]*)"?$/.exec(line.trim()) ?? [];
    const value = missing.test(figure) ? NaN : Number(figure);
    const isFigure = !Number.isNaN(value) || missing.test(figure);
    const isAnother = values.has(statistic) && !Object.is(values.get(statistic), value);
    if (statistic === "" || !isFigure || isAnother)
      throw new Failure(
        "weights-file",
        `Row ${k + 1} of ${path} ${isAnother ? "has another value of a statistic than a row above" : "is not a statistic and its value"}.`,
        "Write the rows that the queries returned into the file as they are, each once: statistic,value.",
      );
    values.set(statistic, value);
  }
  return [...values];
}
