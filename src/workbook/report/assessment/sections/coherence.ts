import { at } from "../../../../engine/internal";
import { childrenInOrder } from "../../context/structure";
import { correlationFigures } from "../../correlations";
import { counted } from "../counted";
import { exhibit, fact, goodWithout, judged, undefinedFact, verdict } from "../draft";
import type { DraftItem, DraftSection } from "../draft";
import type { ItemColumn } from "../item-table";
import { columnAbove, columnBelow, columnWithin, listItems } from "../lists";
import { either, isZero, literal, number, percent, say, type Live } from "../live";
import { coherencePlaces } from "../places";
import { columnFigure } from "../column-figures";
import type { AggregateTable } from "../tables/aggregates";
import type { IndicatorTable } from "../tables/indicators";
import { pairTable, type PartTable } from "../tables/parts";
import type { Terms } from "../terms";

/** Whether the figures go together as the framework says. */
export function coherenceSection(
  terms: Terms,
  indicators: IndicatorTable,
  parts: PartTable,
  aggregates: AggregateTable,
): DraftSection {
  const places = coherencePlaces(terms);
  return {
    id: "coherence",
    heading: terms.words.assessment.coherence,
    items: [
      against(terms, indicators),
      weak(terms, indicators),
      redundant(terms),
      betweenParts(terms, parts),
      exhibit("F1", places.F1),
      reliability(terms, aggregates),
      exhibit("T4", places.T4),
      components(terms, aggregates),
      adequacy(terms, aggregates),
      exhibit("T3", places.T3),
      importance(terms, parts),
      exhibit("T5", places.T5),
      ...added(terms, parts),
      exhibit("T6", places.T6),
    ],
  };
}

/** Whether everything is directly below the index. */
export const isFlat = ({ context: { structure }, index }: Terms): boolean =>
  childrenInOrder(structure, index.root).every((node) => structure.place.get(node)?.kind === "indicator");

function nouns(terms: Terms): Readonly<Record<"part" | "parts", Live<string>>> {
  const { assessmentCoherence: texts } = terms.words;
  return isFlat(terms)
    ? { part: literal(texts.theIndex), parts: literal(texts.theIndex) }
    : { part: literal(texts.itsPart), parts: literal(texts.theirParts) };
}

function against(terms: Terms, { table, withParent, correlated }: IndicatorTable): DraftItem {
  const { limits, words, workings } = terms;
  const { assessmentChecks: checks, assessmentCoherence: texts } = words;
  const condition = columnBelow(withParent, limits.negative);
  const list = listItems(workings, terms, checks.against, table, condition, correlated);
  return judged(
    "against",
    checks.against,
    counted(list, [texts.againstNone, texts.againstOne, texts.againstSeveral], table.rows, {
      ...nouns(terms),
      limit: number(limits.negative, 1),
    }),
    goodWithout(list.count, verdict("warning")),
  );
}

function weak(terms: Terms, { table, withParent, correlated }: IndicatorTable): DraftItem {
  const { limits, words, workings } = terms;
  const { assessmentChecks: checks, assessmentCoherence: texts } = words;
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
      negative: number(limits.negative, 1),
      limit: number(limits.weak, 1),
    }),
    goodWithout(list.count),
  );
}

/** Pairs of the elements of a list. */
const pairsOf = (nodes: readonly number[]): Pairs =>
  nodes.flatMap((first, k) => nodes.slice(k + 1).map((second) => [first, second] as const));

function redundant(terms: Terms): DraftItem {
  const { context, index, limits, words, workings } = terms;
  const { assessmentChecks: checks, assessmentCoherence: texts, assessmentWorkings: labels } = words;
  const { structure } = context;
  const isIndicator = (node: number): boolean => structure.place.get(node)?.kind === "indicator";
  const pairs = structure.aggregates
    .filter((node) => structure.rootOf[node] === index.root)
    .flatMap((node) => pairsOf(childrenInOrder(structure, node).filter(isIndicator)));
  const { table, r, names } = pairTable(
    terms,
    "IndicatorPairs",
    labels.indicatorPairs,
    closest(terms, pairs),
  );
  const list = listItems(workings, terms, checks.redundant, table, columnAbove(r, limits.redundant), names);
  return judged(
    "redundant",
    checks.redundant,
    counted(list, [texts.redundantNone, texts.redundantOne, texts.redundantSeveral], table.rows, {
      limit: number(limits.redundant, 1),
    }),
    goodWithout(list.count),
  );
}

/** More pairs than this are not all put on the sheet: those with the highest correlations are. */
const maximumPairs = 300;

type Pairs = readonly (readonly [number, number])[];

function closest({ context }: Terms, pairs: Pairs): Pairs {
  if (pairs.length <= maximumPairs) return pairs;
  const r = ([x, y]: readonly [number, number]): number => {
    const found = correlationFigures(context).pearson(x, y);
    return Number.isNaN(found) ? -Infinity : found;
  };
  const chosen = [...pairs.map((pair) => [r(pair), pair] as const)]
    .sort(([a], [b]) => (a === b ? 0 : b - a))
    .slice(0, maximumPairs)
    .map(([, pair]) => pair);
  return pairs.filter((pair) => chosen.includes(pair));
}

function betweenParts(terms: Terms, { nodes }: PartTable): DraftItem {
  const { limits, words, workings } = terms;
  const { assessmentChecks: checks, assessmentCoherence: texts, assessmentWorkings: labels } = words;
  if (isFlat(terms)) return undefinedFact("parts", texts.noParts);
  if (nodes.length < 2) return undefinedFact("parts", texts.onePart);
  const { table, r, names } = pairTable(terms, "PartPairs", labels.partPairs, pairsOf(nodes));
  const list = listItems(workings, terms, checks.parts, table, columnBelow(r, limits.weak), names);
  const opposed = listItems(
    workings,
    terms,
    `${checks.parts} (-)`,
    table,
    columnBelow(r, limits.negative),
    names,
  );
  return judged(
    "parts",
    checks.parts,
    counted(list, [texts.partsNone, texts.partsOne, texts.partsSeveral], table.rows, {
      minimum: number(columnFigure(r, "MIN"), 2),
      maximum: number(columnFigure(r, "MAX"), 2),
      limit: number(limits.weak, 1),
    }),
    goodWithout(list.count, either(isZero(opposed.count), verdict("caution"), verdict("warning"))),
  );
}

/** How many aggregates have a figure. */
const known = ({ values }: ItemColumn<number>): number => values.filter((x) => !Number.isNaN(x)).length;

function reliability(terms: Terms, { table, alpha, items, reliable }: AggregateTable): DraftItem {
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
      limit: number(limits.alpha, 1),
    }),
    goodWithout(list.count),
  );
}

function components(terms: Terms, { explained, names }: AggregateTable): DraftItem {
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

function adequacy(terms: Terms, { table, adequacy: kmo, adequate }: AggregateTable): DraftItem {
  const { limits, words, workings } = terms;
  const { assessmentChecks: checks, assessmentCoherence: texts } = words;
  if (known(kmo) === 0) return undefinedFact("adequacy", texts.adequacyUndefined);
  const list = listItems(workings, terms, checks.adequacy, table, columnBelow(kmo, limits.kmo), adequate);
  return judged(
    "adequacy",
    checks.adequacy,
    counted(list, [texts.adequacyNone, texts.adequacyOne, texts.adequacySeveral], known(kmo), {
      limit: number(limits.kmo, 1),
    }),
    goodWithout(list.count),
  );
}

function importance(terms: Terms, { table, excess, weighed }: PartTable): DraftItem {
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
      limit: percent(limits.importance),
    }),
    goodWithout(list.count),
  );
}

/** Nothing for an index of one level: its indicators are no parts that could stand for it. */
function added(terms: Terms, { table, apart, names }: PartTable): readonly DraftItem[] {
  const { limits, words, workings } = terms;
  const { assessmentChecks: checks, assessmentCoherence: texts } = words;
  if (isFlat(terms)) return [undefinedFact("added", texts.noParts)];
  const list = listItems(workings, terms, checks.added, table, columnBelow(apart, limits.apart), names);
  return [
    judged(
      "added",
      checks.added,
      counted(list, [texts.addedNone, texts.addedOne, texts.addedSeveral], table.rows, {
        share: percent(limits.apart),
        places: number(limits.places),
      }),
      goodWithout(list.count),
    ),
  ];
}
