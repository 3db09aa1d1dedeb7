import { childrenInOrder } from "../../context/structure";
import { correlationFigures } from "../../correlations";
import { counted } from "../counted";
import { goodWithout, judged, undefinedFact, verdict } from "../draft";
import type { DraftItem } from "../draft";
import { columnAbove, columnBelow, listItems } from "../lists";
import { limitNumber } from "../limit-words";
import { either, isZero, number } from "../live";
import { columnFigure, known } from "../column-figures";
import { pairTable, type PartTable } from "../tables/parts";
import type { Terms } from "../terms";
import { isFlat } from "./is-flat";

/** More pairs than this are not all put on the sheet: those with the highest correlations are. */
const maximumPairs = 300;

type Pairs = readonly (readonly [number, number])[];

/** Pairs of the elements of a list. */
const pairsOf = (nodes: readonly number[]): Pairs =>
  nodes.flatMap((first, k) => nodes.slice(k + 1).map((second) => [first, second] as const));

export function redundant(terms: Terms): DraftItem {
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
  if (pairs.length > 0 && known(r) === 0) return undefinedFact("redundant", texts.correlationsUndefined);
  const list = listItems(workings, terms, checks.redundant, table, columnAbove(r, limits.redundant), names);
  return judged(
    "redundant",
    checks.redundant,
    counted(list, [texts.redundantNone, texts.redundantOne, texts.redundantSeveral], table.rows, {
      limit: limitNumber(limits.redundant, 1),
    }),
    goodWithout(list.count),
  );
}

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

export function betweenParts(terms: Terms, { nodes }: PartTable): DraftItem {
  const { limits, words, workings } = terms;
  const { assessmentChecks: checks, assessmentCoherence: texts, assessmentWorkings: labels } = words;
  if (isFlat(terms)) return undefinedFact("parts", texts.noParts);
  if (nodes.length < 2) return undefinedFact("parts", texts.onePart);
  const { table, r, names } = pairTable(terms, "PartPairs", labels.partPairs, pairsOf(nodes));
  if (known(r) === 0) return undefinedFact("parts", texts.correlationsUndefined);
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
      limit: limitNumber(limits.weak, 1),
    }),
    goodWithout(list.count, either(isZero(opposed.count), verdict("caution"), verdict("warning"))),
  );
}
