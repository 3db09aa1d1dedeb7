import { known } from "../column-figures";
import { counted } from "../counted";
import { goodWithout, judged, verdict, undefinedFact } from "../draft";
import type { DraftItem } from "../draft";
import { columnBelow, columnWithin, listItems } from "../lists";
import { limitNumber } from "../limit-words";
import { literal, type Live } from "../live";
import type { IndicatorTable } from "../tables/indicators";
import type { Terms } from "../terms";
import { isFlat } from "./is-flat";

function nouns(terms: Terms): Readonly<Record<"part" | "parts", Live<string>>> {
  const { assessmentCoherence: texts } = terms.words;
  return isFlat(terms)
    ? { part: literal(texts.theIndex), parts: literal(texts.theIndex) }
    : { part: literal(texts.itsPart), parts: literal(texts.theirParts) };
}

export function against(terms: Terms, { table, withParent, correlated }: IndicatorTable): DraftItem {
  const { limits, words, workings } = terms;
  const { assessmentChecks: checks, assessmentCoherence: texts } = words;
  if (known(withParent) === 0) return undefinedFact("against", texts.correlationsUndefined);
  const condition = columnBelow(withParent, limits.negative);
  const list = listItems(workings, terms, checks.against, table, condition, correlated);
  return judged(
    "against",
    checks.against,
    counted(list, [texts.againstNone, texts.againstOne, texts.againstSeveral], table.rows, {
      ...nouns(terms),
      limit: limitNumber(limits.negative, 1),
    }),
    goodWithout(list.count, verdict("warning")),
  );
}

export function weak(terms: Terms, { table, withParent, correlated }: IndicatorTable): DraftItem {
  const { limits, words, workings } = terms;
  const { assessmentChecks: checks, assessmentCoherence: texts } = words;
  if (known(withParent) === 0) return undefinedFact("weak", texts.correlationsUndefined);
  const list = listItems(
    workings,
    terms,
    checks.weak,
    table,
    columnWithin(withParent, limits.negative, limits.weak),
    correlated,
  );
  return judged(
    "weak",
    checks.weak,
    counted(list, [texts.weakNone, texts.weakOne, texts.weakSeveral], table.rows, {
      ...nouns(terms),
      negative: limitNumber(limits.negative, 1),
      limit: limitNumber(limits.weak, 1),
    }),
    goodWithout(list.count),
  );
}
