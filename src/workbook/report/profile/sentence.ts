import type { PlanCell } from "../../plan";
import type { Context } from "../context/context";
import { indicatorAt, live, nodeValue } from "../context/context";
import { formulaText } from "../formulas/formula-text";
import { numberText, numberTextFormula, rankText, rankTextFormula } from "../formulas/number-text";
import { classInSentence } from "./class-rows";
import type { ProfileTerms } from "./terms";
import { rankIn, rankOrders } from "./indicators";
import { sortedParts } from "./gap-order";
import { summaryRows, type SummaryRow } from "./layout";
import { cell, columnRange } from "../formulas/ranges";
import { roundTo } from "../formulas/round-to";
import { scoreFormat } from "../looks/score-format";
import { said, saidFormula } from "../words";
import { classColumn } from "../points";
import { gapReferenceName } from "../references";

/** Parts of the gap that the sentence names. */
const named = 3;

/** What the chosen unit is, in words: score and rank, where it ranks highest and lowest, and what makes its gap. */
export function sentenceCell(context: Context, terms: ProfileTerms): PlanCell {
  return live(sentenceFormula(context, terms), sentence(context, terms), "text");
}

const digitsOf = (context: Context, terms: ProfileTerms): number =>
  scoreFormat(context, terms.index.root).length - 2;

function sentence(context: Context, terms: ProfileTerms): string {
  const { results } = context;
  const { root } = terms.index;
  const scores = results.scores[root] ?? new Float64Array();
  const score = scores[terms.unit] ?? NaN;
  const name = terms.choice;
  const { profile } = context.words;
  if (Number.isNaN(score)) return said(profile.noScore, { name });
  const rank = nodeValue(results.ranks, root, terms.unit);
  const count = scores.filter((x) => !Number.isNaN(x)).length;
  const digits = digitsOf(context, terms);
  return (
    said(profile.scoreAndRank, { name, score: numberText(score, digits), rank: rankText(rank), count }) +
    classInSentence(context, terms).text +
    strengths(context, terms) +
    gap(context, terms, nodeValue(results.gaps, root, terms.unit), digits)
  );
}

function strengths(context: Context, terms: ProfileTerms): string {
  const orders = rankOrders(context, terms);
  const count = orders.filter((order) => !Number.isNaN(order)).length;
  if (count === 0) return "";
  const [best, worst] = [1, count].map((order) => {
    const p = terms.layout.places[orders.indexOf(order)] ?? -1;
    return { name: indicatorAt(context, p).name, rank: rankIn(context, terms, p) };
  });
  if (best === undefined || worst === undefined || best.name === worst.name) return "";
  return said(context.words.profile.highestAndLowest, {
    best: best.name,
    bestRank: best.rank,
    worst: worst.name,
    worstRank: worst.rank,
  });
}

function gap(context: Context, terms: ProfileTerms, size: number, digits: number): string {
  if (Number.isNaN(size)) return "";
  const { behind, ahead, isLevel, largestParts } = context.words.profile;
  const reference = namedReference(context);
  const shown = roundTo(roundTo(size, 9), digits);
  if (shown === 0) return said(isLevel, { reference });
  if (shown < 0) return said(ahead, { gap: numberText(-size, digits), reference });
  const largest = terms.layout.sorted === null ? [] : sortedParts(context, terms);
  const names = largest
    .slice(0, Math.min(named, terms.layout.sorted?.rows ?? 0))
    .filter(({ value }) => value > 0)
    .map(({ row }) => indicatorAt(context, terms.layout.places[row] ?? -1).name);
  const list = names.length === 0 ? "" : `${largestParts}${names.join("; ")}.`;
  return `${said(behind, { gap: numberText(size, digits), reference })}${list}`;
}

/** The reference as the sentence names it; a literal in a formula has at most 255 characters. */
function namedReference(context: Context): string {
  const { theReference, someReference } = context.words.gaps;
  const name = gapReferenceName(context);
  if (name.length > 150) return someReference;
  return context.model.method.gap.reference === "unit" ? name : said(theReference, { name });
}

function sentenceFormula(context: Context, terms: ProfileTerms): string {
  const { layout, index } = terms;
  const { sheet } = layout;
  const digits = digitsOf(context, terms);
  const rows = summaryRows(context, index);
  const summary = (row: SummaryRow): string => cell(layout.summary, rows.indexOf(row), 1, sheet, "both");
  const place = context.structure.place.get(index.root);
  const scores = columnRange(context.layout.scores.table, place?.at ?? 0, sheet);
  const unit = cell(layout.unit, 0, 0, sheet, "both");
  const [score, rank] = [summary("score"), summary("rank")];
  const { profile } = context.words;
  const name = { formula: unit };
  const head = saidFormula(profile.scoreAndRank, {
    name,
    score: { formula: numberTextFormula(score, digits) },
    rank: { formula: rankTextFormula(rank) },
    count: { formula: `COUNT(${scores})` },
  });
  const isClassed = classColumn(context, index.root) !== null;
  const all = `${head}&${isClassed ? `${classInSentence(context, terms).formula}&` : ""}${strengthsFormula(context, terms)}&${gapFormula(context, terms, summary("gap"), digits)}`;
  const ofUnit = `IF(ISNUMBER(${score}),${all},${saidFormula(profile.noScore, { name })})`;
  return `IF(ISNUMBER(${summary("row")}),${ofUnit},${formulaText(profile.chooseUnit)})`;
}

function strengthsFormula(
  { words }: Context,
  { layout: { strongest, weakest, sheet } }: ProfileTerms,
): string {
  const last = strongest.columns - 1;
  const [best, worst] = [cell(strongest, 0, 0, sheet, "both"), cell(weakest, 0, 0, sheet, "both")];
  const [bestRank, worstRank] = [
    cell(strongest, 0, last, sheet, "both"),
    cell(weakest, 0, last, sheet, "both"),
  ];
  const both = saidFormula(words.profile.highestAndLowest, {
    best: { formula: best },
    bestRank: { formula: bestRank },
    worst: { formula: worst },
    worstRank: { formula: worstRank },
  });
  return `IF(${best}=${worst},"",${both})`;
}

function gapFormula(context: Context, terms: ProfileTerms, size: string, digits: number): string {
  const { behind, ahead, isLevel, largestParts } = context.words.profile;
  const reference = { text: namedReference(context) };
  const { sorted, sheet } = terms.layout;
  const shown = `ROUND(ROUND(${size},9),${digits})`;
  const names = Array.from({ length: Math.min(named, sorted?.rows ?? 0) }, (_, k) => {
    if (sorted === null) return "";
    const [name, value] = [cell(sorted, k, 0, sheet, "both"), cell(sorted, k, 1, sheet, "both")];
    const before = k === 0 ? formulaText(largestParts) : '"; "';
    return `IF(ISNUMBER(${value}),IF(${value}>0,${before}&${name},""),"")`;
  });
  const [first] = sorted === null ? [] : [cell(sorted, 0, 1, sheet, "both")];
  const stop = first === undefined ? "" : `&IF(ISNUMBER(${first}),IF(${first}>0,".",""),"")`;
  const list = names.length === 0 ? "" : `&${names.join("&")}${stop}`;
  const distance = (text: string, of: string): string =>
    saidFormula(text, { gap: { formula: numberTextFormula(of, digits) }, reference });
  const level = saidFormula(isLevel, { reference });
  const either = `IF(${shown}>0,${distance(behind, size)}${list},${distance(ahead, `-${size}`)})`;
  return `IF(ISNUMBER(${size}),IF(${shown}=0,${level},${either}),"")`;
}
