import { at } from "../../../../engine/internal";
import { fact, undefinedFact, type DraftItem } from "../draft";
import { frontierTolerance } from "../frontier";
import { frontierPlace, frontierColumns } from "../frontier-table";
import { counted } from "../counted";
import { listItems, type ItemCondition } from "../lists";
import { limitNumber } from "../limit-words";
import { fixedNumber, percent, say, together } from "../live";
import type { Terms } from "../terms";
import { columnRange } from "../../formulas/ranges";

/** Which units are best under their own best weights, and which of them the weights matter to most. */
export function frontierSentence(terms: Terms): DraftItem {
  const { frontier, limits, sheet, words, workings } = terms;
  const { assessmentAssumptions: texts } = words;
  if (frontier === null) return undefinedFact("frontier", texts.frontierNone);
  const { rows, lower, upper } = frontier;
  const place = frontierPlace(terms);
  const column = (name: keyof typeof frontierColumns): string =>
    columnRange(place, frontierColumns[name], sheet);
  const names = {
    values: rows.map(({ unit }) => at(terms.context.unitLabels, unit)),
    range: column("unit"),
  };
  const table = { rows: rows.length, first: { sheet, row: place.row, column: 0 } };
  const isBest: ItemCondition = {
    holds: rows.map(({ score }) => score >= 1 - frontierTolerance),
    formula: `IF(ISNUMBER(${column("score")}),${column("score")}>=1-${String(frontierTolerance).toUpperCase()},FALSE)`,
  };
  const gains: ItemCondition = {
    holds: rows.map(({ indexRank, rank }) => indexRank - rank >= limits.width.value),
    formula: `IF(ISNUMBER(${column("gain")}),${column("gain")}>=${limits.width.formula},FALSE)`,
  };
  const best = listItems(workings, terms, texts.frontierScore, table, isBest, names);
  const gained = listItems(workings, terms, texts.frontierGain, table, gains, names);
  const places = limitNumber(limits.width);
  return fact(
    "frontier",
    together(
      counted(best, [texts.frontierNone, texts.frontierOne, texts.frontierSeveral], rows.length),
      say(texts.frontierBounds, {
        lower: percent(fixedNumber(lower)),
        upper: percent(fixedNumber(upper)),
      }),
      counted(
        gained,
        [texts.frontierGainNone, texts.frontierGainOne, texts.frontierGainSeveral],
        rows.length,
        { places },
      ),
    ),
  );
}
