import { deviation } from "../../../engine";
import { at } from "../../../engine/internal";
import type { Block, PlanCell } from "../../plan";
import { constant, live, text, type Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { unitWeightsIn } from "../context/unit-weights";
import { nodeAt } from "../context/structure";
import { cell, columnRange, part } from "../formulas/ranges";
import { flagText } from "../frame/flag-text";
import { correlationFigures, correlationsLayout, scoreRange } from "../correlations";
import { apart } from "../twins/normalise";
import { said } from "../words";
import { setFigures } from "./figures";
import type { ItemSet } from "./item-sets";
import { coherenceLayout } from "./layout";
import { namedTable } from "./named-table";

/** Each element of each set: what it shares with the others, alpha without it, its adequacy and loadings. */
export function elementsBlocks(context: Context, index: IndexSheets): readonly Block[] {
  const { coherence: words } = context.words;
  const { elements, itemSets } = coherenceLayout(context, index);
  return namedTable(
    context,
    `Coherence${index.suffix}`,
    "Elements",
    elements.area,
    words.elements,
    elements.columns.map((name) =>
      name.startsWith("loading")
        ? said(words.loading, { number: name.slice("loading".length) })
        : words[name as Exclude<typeof name, `loading${string}`> /* the others are keys of the words */],
    ),
    itemSets.flatMap((set, s) => set.elements.map((_, j) => elementRow(context, index, set, s, j))),
  );
}

function elementRow(
  context: Context,
  index: IndexSheets,
  set: ItemSet,
  s: number,
  j: number,
): readonly PlanCell[] {
  const sheet = index.sheets.Coherence;
  const { elements, firstOf, sets } = coherenceLayout(context, index);
  const node = at(set.elements, j);
  const { code, name } = nodeAt(context.model, node);
  const row = at(firstOf, s) + j;
  const own = (column: (typeof elements.columns)[number]): string =>
    cell(elements.column(column), row, 0, sheet);
  const ofSet = (column: "items" | "standardised"): string => cell(sets.column(column), s, 0, sheet, "both");
  const { components, adequacy, reliability } = setFigures(context, set);
  const item = at(reliability.byItem, j);
  const values = scoreRange(context, node, sheet);
  const column = context.results.scores[node] ?? new Float64Array();
  const k = ofSet("items");
  const all = columnRange(
    part(elements.column("shared"), at(firstOf, s), 0, set.elements.length, 1),
    0,
    sheet,
  );
  // The sum of all correlations of the others with each other: without this element's row, column and its 1.
  const others = `(${k}+SUM(${all})-1-2*${own("shared")})`;
  const known = `AND(ISNUMBER(${own("shared")}),COUNT(${all})=${k})`;
  const weights = unitWeightsIn(context);
  const varies = apart(`MIN(${values})`, `MAX(${values})`);
  const cells = {
    flags: flagsCell(context, own, ofSet("standardised"), [
      item.itemTotal,
      item.alphaIfDeleted,
      reliability.alpha,
    ]),
    of: text(aggregateOf(context, set), "codeWrapped"),
    deviation:
      weights === null
        ? live(`IF(COUNT(${values})<2,"",IF(${varies},STDEV(${values}),0))`, deviation(column), "number")
        : constant(deviation(column, weights), "number"),
    shared: sharedCell(context, index, set, s, node, own("deviation")),
    rest: live(
      `IF(${known},IF(${others}>1E-12*(${k}-1),MAX(-1,MIN(1,${own("shared")}/SQRT(${others}))),""),"")`,
      item.itemTotal,
      "weight",
    ),
    without: live(
      `IF(AND(${known},${k}>2),IF(${others}<=1E-12*(${k}-1),"",(${k}-1)/(${k}-2)*(1-(${k}-1)/${others})),"")`,
      item.alphaIfDeleted,
      "weight",
    ),
    itemKmo: constant(adequacy?.byItem[j] ?? NaN, "weight"),
  };
  const loadings = [0, 1, 2, 3].map((c) => constant(components?.loadings[j]?.[c] ?? NaN, "weight"));
  return [text(code, "code"), text(name, "label"), ...Object.values(cells), ...loadings];
}

function aggregateOf(context: Context, set: ItemSet): string {
  const { code } = nodeAt(context.model, set.node);
  return set.of === "children" ? code : said(context.words.coherence.allOf, { code });
}

/** The sum of an element's correlations with the others that vary; an empty text where one is missing. */
function sharedCell(
  context: Context,
  index: IndexSheets,
  set: ItemSet,
  s: number,
  node: number,
  ownDeviation: string,
): PlanCell {
  const sheet = index.sheets.Coherence;
  const { sets } = coherenceLayout(context, index);
  const { pearson } = correlationFigures(context);
  const scores = context.results.scores;
  const varying = (position: number): boolean =>
    deviation(scores[position] ?? new Float64Array(), unitWeightsIn(context)) > 0;
  const others = set.elements.filter((one) => one !== node);
  const value = varying(node)
    ? others.filter(varying).reduce((sum, one) => sum + pearson(node, one), 0)
    : NaN;
  const ranges = correlationsLayout(context).ranges(node, others, sheet);
  const isWhole = ranges.reduce((count, one) => count + one.others.length, 0) === others.length;
  if (!isWhole) return constant(value, "weight");
  const cells = ranges.map((one) => one.cells).join(",");
  const k = cell(sets.column("items"), s, 0, sheet, "both");
  return live(`IF(N(${ownDeviation})>0,IF(COUNT(${cells})=${k}-1,SUM(${cells}),""),"")`, value, "weight");
}

function flagsCell(
  context: Context,
  own: (name: "rest" | "without") => string,
  alpha: string,
  [rest, without, whole]: readonly [number, number, number],
): PlanCell {
  const { coherence: words } = context.words;
  const { formula, text: now } = flagText([
    {
      word: words.againstRest,
      condition: `AND(ISNUMBER(${own("rest")}),${own("rest")}<0)`,
      raised: rest < 0,
    },
    {
      word: words.higherWithout,
      condition: `AND(ISNUMBER(${own("without")}),ISNUMBER(${alpha}),${own("without")}>${alpha})`,
      raised: without > whole,
    },
  ]);
  return live(formula, now, "codeWrapped");
}
