import { isSame } from "../combinations";
import type { ColumnFacts } from "../facts";
import { figureColumnsOf } from "../figure-columns";
import { ranksOf } from "../ranks";
import { evidence, otherNumbers, titleOf, type ColumnRule } from "../rule";
import { scaledWords } from "../../words/results";
import { withoutFillers } from "../../words/tokens";

/** "Normalised score: Poverty" beside "Poverty (%)": the same figures on the scale of an index. */
export const scaledNamed: ColumnRule = (column, table) => {
  const words = withoutFillers(column.words);
  const rest = words.filter((word) => !scaledWords.has(word));
  if (column.kind !== "numbers" || rest.length === 0 || !words.some(isScaled)) return null;
  const begins = ({ words: others }: ColumnFacts): boolean => {
    const of = withoutFillers(others);
    return rest.every((word, i) => of[i] === word) && !of.some(isScaled);
  };
  const owner = otherNumbers(column, table).find(begins);
  return owner ? evidence("published", 4, "scaled-of", { title: titleOf(owner) }) : null;
};

const isScaled = (word: string): boolean =>
  /^(?:normali[sz]ed|normali[sz]ad[ao]|normalise|standardi[sz]ed|estandarizad[ao]|rescaled|norm)$/.test(word);

/** With fewer different figures, the same order may be a coincidence. */
const minimumFigures = 12;
const sampled = 12;

/**
 * A column that has all units in the order of an earlier column, or in the opposite order: the same figures on another
 * scale, or 100 minus them. Copies do not count, nor do figures that ascend or descend down the rows.
 */
export const sameOrder: ColumnRule = (column, table) => {
  if (!isFine(column) || isSorted(column.values)) return null;
  const figures = figureColumnsOf(table);
  const earlier = figures.slice(0, Math.max(0, figures.indexOf(column)));
  const owner = earlier.find(
    (other) =>
      isFine(other) &&
      !isSame(column.values, other.values) &&
      mayBeInOrder(column.values, other.values) &&
      (ranksOf(column.values, other.values) || ranksOf(other.values, column.values)),
  );
  return owner ? evidence("published", 0.7, "same-order", { title: titleOf(owner) }) : null;
};

const isFine = ({ kind, distinct, filled }: ColumnFacts): boolean =>
  kind === "numbers" && distinct >= minimumFigures && distinct * 2 >= filled;

/** A quick test with a few rows, which rejects almost every pair. */
function mayBeInOrder(a: Float64Array, b: Float64Array): boolean {
  const step = Math.max(1, Math.floor(a.length / sampled));
  let sign = 0;
  for (let i = step; i < a.length; i += step) {
    const change = Math.sign(((a[i] ?? NaN) - (a[i - step] ?? NaN)) * ((b[i] ?? NaN) - (b[i - step] ?? NaN)));
    if (Number.isNaN(change) || change === 0) continue;
    if (sign !== 0 && change !== sign) return false;
    sign = change;
  }
  return true;
}

const isSorted = (values: Float64Array): boolean =>
  values.every((x, i) => i === 0 || x >= (values[i - 1] ?? NaN)) ||
  values.every((x, i) => i === 0 || x <= (values[i - 1] ?? NaN));
