import { known } from "../column-figures";
import { counted } from "../counted";
import { fact, goodWithout, judged, undefinedFact } from "../draft";
import type { DraftItem } from "../draft";
import { columnAbove, columnBelow, listItems } from "../lists";
import { limitNumber, limitPercent } from "../limit-words";
import { fixedNumber, literal, number, say } from "../live";
import type { PartTable } from "../tables/parts";
import type { Terms } from "../terms";
import { isFlat } from "./is-flat";

export function importance(terms: Terms, { table, excess, weighed }: PartTable): DraftItem {
  const { limits, words, workings } = terms;
  const { assessmentChecks: checks, assessmentCoherence: texts } = words;
  if (known(excess) === 0) return undefinedFact("importance", texts.importanceUndefined);
  const list = listItems(
    workings,
    terms,
    checks.importance,
    table,
    columnAbove(excess, limits.importance),
    weighed,
  );
  const [part, parts] = isFlat(terms)
    ? [texts.indicatorWord, texts.indicatorsWord]
    : [texts.partWord, texts.partsWord];
  return judged(
    "importance",
    checks.importance,
    counted(list, [texts.importanceNone, texts.importanceOne, texts.importanceSeveral], known(excess), {
      part: literal(part),
      parts: literal(parts),
      limit: limitPercent(limits.importance),
    }),
    goodWithout(list.count),
  );
}

/** Units per place of the threshold: with fewer, ranks that far apart cannot be expected. */
const fewestUnits = 5;

/** Nothing for an index of one level: its indicators are no parts that could stand for it. */
export function added(terms: Terms, { table, apart, names }: PartTable): readonly DraftItem[] {
  const { context, index, limits, words, workings } = terms;
  const { assessmentChecks: checks, assessmentCoherence: texts } = words;
  if (isFlat(terms)) return [undefinedFact("added", texts.noParts)];
  const units = context.model.units.length;
  if (units < fewestUnits * limits.places.value)
    return [
      fact(
        "added",
        say(texts.addedFew, {
          places: limitNumber(limits.places),
          units: number(fixedNumber(units)),
          sheet: literal(index.sheets.Coherence),
        }),
      ),
    ];
  const list = listItems(workings, terms, checks.added, table, columnBelow(apart, limits.apart), names);
  return [
    judged(
      "added",
      checks.added,
      counted(list, [texts.addedNone, texts.addedOne, texts.addedSeveral], table.rows, {
        share: limitPercent(limits.apart),
        places: limitNumber(limits.places),
      }),
      goodWithout(list.count),
    ),
  ];
}
