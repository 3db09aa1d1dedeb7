import { at } from "../../../../engine/internal";
import { counted } from "../counted";
import { fact, goodWithout, judged, undefinedFact } from "../draft";
import type { DraftItem } from "../draft";
import { columnBelow, listItems } from "../lists";
import { limitNumber } from "../limit-words";
import { number, percent, say } from "../live";
import { columnFigure, known } from "../column-figures";
import type { AggregateTable } from "../tables/aggregates";
import type { Terms } from "../terms";

export function reliability(terms: Terms, { table, alpha, items, reliable }: AggregateTable): DraftItem {
  const { limits, words, workings } = terms;
  const { assessmentChecks: checks, assessmentCoherence: texts } = words;
  const all = known(alpha);
  if (all === 0) return undefinedFact("alpha", texts.alphaUndefined);
  const list = listItems(workings, terms, checks.alpha, table, columnBelow(alpha, limits.alpha), reliable);
  const [none, one] =
    all === 1 ? [texts.alphaNoneSingle, texts.alphaOneSingle] : [texts.alphaNone, texts.alphaOne];
  return judged(
    "alpha",
    checks.alpha,
    counted(list, [none, one, texts.alphaSeveral], all, {
      minimum: number(columnFigure(alpha, "MIN"), 2),
      maximum: number(columnFigure(alpha, "MAX"), 2),
      items: number(columnFigure(items, "MAX")),
      limit: limitNumber(limits.alpha, 1),
    }),
    goodWithout(list.count),
  );
}

export function components(terms: Terms, { explained, names }: AggregateTable): DraftItem {
  const { words, workings } = terms;
  const { assessmentCoherence: texts, assessmentWorkings: labels } = words;
  if (known(explained) === 0) return undefinedFact("components", texts.explainedUndefined);
  const minimum = columnFigure(explained, "MIN");
  const name = workings.figure(`${labels.explained}: min`, {
    value: at(names.values, explained.values.indexOf(minimum.value)),
    formula: `IFERROR(INDEX(${names.range},MATCH(${minimum.formula},${explained.range},0)),"")`,
  });
  const sentence = known(explained) === 1 ? texts.explainedSingle : texts.explained;
  return fact(
    "components",
    say(sentence, { minimum: percent(minimum), maximum: percent(columnFigure(explained, "MAX")), name }),
  );
}

export function adequacy(terms: Terms, { table, adequacy: kmo, adequate }: AggregateTable): DraftItem {
  const { limits, words, workings } = terms;
  const { assessmentChecks: checks, assessmentCoherence: texts } = words;
  if (known(kmo) === 0) return undefinedFact("adequacy", texts.adequacyUndefined);
  const list = listItems(workings, terms, checks.adequacy, table, columnBelow(kmo, limits.kmo), adequate);
  return judged(
    "adequacy",
    checks.adequacy,
    counted(list, [texts.adequacyNone, texts.adequacyOne, texts.adequacySeveral], known(kmo), {
      limit: limitNumber(limits.kmo, 1),
    }),
    goodWithout(list.count),
  );
}
