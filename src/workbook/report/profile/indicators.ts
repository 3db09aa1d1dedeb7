import type { Area } from "../../cells";
import type { PlanCell } from "../../plan";
import type { Context } from "../context/context";
import { indicatorAt, indicatorValue, live, nodeValue, range, text } from "../context/context";
import { gapCell, peerCell, peerName, rankAmong, rankFormula, referenceCell } from "./comparison";
import { either, look, shown, type ProfileTerms } from "./terms";
import { workingColumns } from "./layout";
import { cell, columnRange, userCell } from "../formulas/ranges";
import { roundTo } from "../formulas/round-to";
import { scored } from "../looks/score-format";
import { nodeAt } from "../context/structure";
import { sizeDigits, valueDigits, valueFormat } from "../looks/value-digits";
import { said, saidFormula } from "../words";
import { gapReferenceName } from "../references";

/** Columns of the indicator table of a profile. */
export const columns = {
  name: 0,
  value: 1,
  measured: 2,
  score: 3,
  peers: 4,
  reference: 5,
  gap: 6,
  contribution: 7,
  rank: 8,
} as const;

export function indicatorHeader(context: Context): readonly PlanCell[] {
  const { profile, tables } = context.words;
  return [
    tables.indicator,
    profile.value,
    profile.measuredIn,
    tables.score,
    peerName(context),
    said(profile.referenceOf, { reference: gapReferenceName(context) }),
    tables.gap,
    profile.partOfGap,
    tables.rank,
  ].map((name) => text(name, "header"));
}

/** Every indicator of the index for the chosen unit: value, score, peers, gap, what it adds to the gap, rank. */
export function profileIndicatorCells(
  context: Context,
  terms: ProfileTerms,
): readonly (readonly PlanCell[])[] {
  const { layout, results, structure, model } = context;
  const { sheet, places } = terms.layout;
  return places.map((p) => {
    const position = structure.indicators[p] ?? -1;
    const table = layout.normalised.table;
    return [
      text(indicatorAt(context, p).name, "labelWrapped"),
      shown(
        context,
        look(terms, layout.values.table, p),
        indicatorValue(context, results.denominated, p, terms.unit),
        "number",
        valueFormat(digitsOf(context, p)),
      ),
      measuredCell(context, p, sheet),
      shown(context, look(terms, table, p), nodeValue(results.scores, position, terms.unit), "score"),
      peerCell(context, terms, position),
      referenceCell(context, terms, position),
      gapCell(context, terms, position),
      shown(
        context,
        look(terms, layout.contributions.table, p),
        contributionOf(context, terms, p, nodeAt(model, terms.index.root).code),
        "score",
      ),
      either(
        context,
        rankFormula(context, look(terms, table, p), columnRange(table, p, sheet)),
        rankAmong(results.scores[position] ?? new Float64Array(), terms.unit),
        "rank",
      ),
    ].map((one, k) => scored(context, k === columns.contribution ? terms.index.root : position, one));
  });
}

/** Digits after the point of an indicator's raw values. */
const digitsOf = (context: Context, p: number): number =>
  valueDigits(context.results.denominated[context.structure.indicatorOf[p] ?? -1] ?? new Float64Array());

/** Digits that an indicator's raw values are rounded to in a list of several indicators. */
export const roundedDigitsOf = (context: Context, p: number): number =>
  sizeDigits(context.results.denominated[context.structure.indicatorOf[p] ?? -1] ?? new Float64Array());

/** The same in a cell, which follows the scale where that has a cell. */
function measuredCell(context: Context, p: number, sheet: string): PlanCell {
  const { code, unit, denominator } = indicatorAt(context, p);
  const scale = context.source.nodes[code]?.scale;
  const words = measuredIn(context, p);
  if (unit !== "" || denominator === null || scale === undefined) return text(words, "codeWrapped");
  const ref = userCell(scale, sheet);
  const name = denominatorName(context, denominator);
  const { per, perScale } = context.words.tables;
  const perOne = saidFormula(per, { name: { text: name } });
  const perSome = saidFormula(perScale, { scale: { formula: ref }, name: { text: name } });
  return live(`IF(ISNUMBER(${ref}),IF(N(${ref})=1,${perOne},${perSome}),${perOne})`, words, "codeWrapped");
}

const denominatorName = ({ model }: Context, denominator: string): string =>
  model.denominators.find(({ code }) => code === denominator)?.name ?? denominator;

/** The unit of an indicator's values: as the user wrote it, or what they are divided by. */
export function measuredIn(context: Context, p: number): string {
  const { unit, denominator, scale } = indicatorAt(context, p);
  if (unit !== "" || denominator === null) return unit;
  const name = denominatorName(context, denominator);
  const { per, perScale } = context.words.tables;
  return said(scale === 1 ? per : perScale, { scale, name });
}

export const contributionOf = (context: Context, terms: ProfileTerms, p: number, root: string): number =>
  context.results.contributions.find((candidate) => candidate.root === root)?.byIndicator[
    context.structure.indicatorOf[p] ?? -1
  ]?.[terms.unit] ?? NaN;

/** Order of the indicators by the unit's rank in them: 1 is where it does best; ties in framework order. */
export function orderCells(context: Context, terms: ProfileTerms): readonly (readonly PlanCell[])[] {
  const { indicators, sheet } = terms.layout;
  const orders = rankOrders(context, terms);
  return range(indicators.rows).map((k) => {
    const rank = cell(indicators, k, columns.rank, sheet, "column");
    const ranks = columnRange(indicators, columns.rank, sheet);
    const above = columnRange({ ...indicators, rows: k }, columns.rank, sheet);
    const ties = k === 0 ? "" : `+COUNTIF(${above},${rank})`;
    return [
      live(`IF(ISNUMBER(${rank}),COUNTIF(${ranks},"<"&${rank})+1${ties},"")`, orders[k] ?? NaN, "hidden"),
    ];
  });
}

/** The chosen unit's rank in an indicator; NaN without a score. */
export const rankIn = ({ results, structure }: Context, { unit }: ProfileTerms, p: number): number =>
  rankAmong(results.scores[structure.indicators[p] ?? -1] ?? new Float64Array(), unit);

/** Place of each indicator when they are sorted by the unit's rank, from 1; NaN without a score. */
export function rankOrders(context: Context, terms: ProfileTerms): readonly number[] {
  const ranks = terms.layout.places.map((p) => rankIn(context, terms, p));
  return ranks.map((rank, k) =>
    Number.isNaN(rank)
      ? NaN
      : 1 + ranks.filter((other, at) => other < rank || (other === rank && at < k)).length,
  );
}

export function strengthHeader(context: Context, title: string): readonly PlanCell[] {
  const { profile, tables } = context.words;
  return [
    ...[title, profile.value, profile.measuredIn, tables.score, peerName(context)],
    ...[tables.gap, profile.partOfGap, tables.rank],
  ].map((name) => text(name, "header"));
}

/** The indicators in which the unit ranks highest (`best`) or lowest, from the indicator table. */
export function strengthCells(
  context: Context,
  terms: ProfileTerms,
  best: boolean,
): readonly (readonly PlanCell[])[] {
  const { indicators, places, sheet, strongestCount, workings } = terms.layout;
  const table = profileIndicatorCells(context, terms);
  const orders = rankOrders(context, terms);
  const ranked = orders.filter((order) => !Number.isNaN(order)).length;
  const order = columnRange(workings, 0, sheet);
  const listed = [
    columns.name,
    columns.value,
    columns.measured,
    columns.score,
    columns.peers,
    columns.gap,
    columns.contribution,
    columns.rank,
  ];
  return range(strongestCount).map((k) => {
    const wanted = best ? String(k + 1) : `COUNT(${order})-${k}`;
    const found = orders.indexOf(best ? k + 1 : ranked - k);
    return listed.map((column) => {
      const source = table[found]?.[column];
      const value = source?.value ?? "";
      const at = (of: string): string => `INDEX(${of},MATCH(${wanted},${order},0))`;
      const there = at(columnRange(indicators, column, sheet));
      const style = source?.style ?? (column === columns.name ? "labelWrapped" : "score");
      // INDEX makes 0 of a cell without a text.
      if (column === columns.measured) return live(`IFERROR(${there}&"","")`, value, style);
      if (column !== columns.value) return live(`IFERROR(${there},"")`, value, style, false, source?.format);
      // A number format cannot follow the indicator that is here: the value is rounded instead.
      const digits = at(columnRange(workings, workingColumns.digits, sheet));
      const rounded = `IF(ISNUMBER(${there}),ROUND(${there},${digits}),${there})`;
      const decimals = roundedDigitsOf(context, places[found] ?? 0);
      const stored = typeof value === "number" ? roundTo(value, decimals) : value;
      return live(`IFERROR(${rounded},"")`, stored, "number", false, "General");
    });
  });
}

/** Column of the indicator table with what each indicator adds to the gap. */
export const contributionColumn = (indicators: Area): Area => ({
  ...indicators,
  column: indicators.column + columns.contribution,
  columns: 1,
});
