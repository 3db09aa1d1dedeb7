import type { PlanCell } from "../plan";
import type { Context } from "./context";
import { indicatorAt, live, nodeValue } from "./context";
import { formulaText } from "./formula-text";
import { numberText, numberTextFormula, rankText, rankTextFormula } from "./number-text";
import type { ProfileTerms } from "./profile";
import { rankIn, rankOrders } from "./profile-indicators";
import { sortedParts } from "./profile-gap-order";
import { summaryRows, type SummaryRow } from "./profile-layout";
import { gapReferenceName } from "./reference-name";
import { cell, columnRange } from "./region";
import { roundTo } from "./round-to";
import { scoreFormat } from "./score-format";

/** Parts of the gap that the sentence names. */
const named = 3;
const noUnit = "Choose a unit from the list.";
const noScore = " has no score: too few of its figures are there.";

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
  if (Number.isNaN(score)) return name + noScore;
  const rank = nodeValue(results.ranks, root, terms.unit);
  const count = scores.filter((x) => !Number.isNaN(x)).length;
  const digits = digitsOf(context, terms);
  return (
    `${name} scores ${numberText(score, digits)} and has rank ${rankText(rank)} of ${count}.` +
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
  return ` It ranks highest in ${best.name} (rank ${best.rank}) and lowest in ${worst.name} (rank ${worst.rank}).`;
}

function gap(context: Context, terms: ProfileTerms, size: number, digits: number): string {
  if (Number.isNaN(size)) return "";
  const { behind, ahead, level, parts } = gapWords(context);
  const shown = roundTo(roundTo(size, 9), digits);
  if (shown === 0) return level;
  if (shown < 0) return ` It is ${numberText(-size, digits)}${ahead}`;
  const largest = terms.layout.sorted === null ? [] : sortedParts(context, terms);
  const names = largest
    .slice(0, Math.min(named, terms.layout.sorted?.rows ?? 0))
    .filter(({ value }) => value > 0)
    .map(({ row }) => indicatorAt(context, terms.layout.places[row] ?? -1).name);
  const list = names.length === 0 ? "" : `${parts}${names.join("; ")}.`;
  return ` It is ${numberText(size, digits)}${behind}${list}`;
}

/** Texts around the gap; a literal in a formula has at most 255 characters. */
function gapWords(context: Context) {
  const name = gapReferenceName(context);
  const isUnit = context.model.method.gap.reference === "unit";
  const reference = name.length > 150 ? "the reference" : isUnit ? name : `the ${name}`;
  return {
    behind: ` points behind ${reference}.`,
    ahead: ` points ahead of ${reference}.`,
    level: ` It is level with ${reference}.`,
    parts: " The largest parts of this gap: ",
  };
}

function sentenceFormula(context: Context, terms: ProfileTerms): string {
  const { layout, index } = terms;
  const { sheet } = layout;
  const digits = digitsOf(context, terms);
  const rows = summaryRows(context);
  const summary = (row: SummaryRow): string => cell(layout.summary, rows.indexOf(row), 1, sheet, "both");
  const place = context.structure.place.get(index.root);
  const scores = columnRange(context.layout.scores.table, place?.at ?? 0, sheet);
  const unit = cell(layout.unit, 0, 0, sheet, "both");
  const [score, rank] = [summary("score"), summary("rank")];
  const head = `${unit}&" scores "&${numberTextFormula(score, digits)}&" and has rank "&${rankTextFormula(rank)}&" of "&COUNT(${scores})&"."`;
  const said = `${head}&${strengthsFormula(terms)}&${gapFormula(context, terms, summary("gap"), digits)}`;
  return `IF(ISNUMBER(${summary("row")}),IF(ISNUMBER(${score}),${said},${unit}&${formulaText(noScore)}),${formulaText(noUnit)})`;
}

function strengthsFormula({ layout: { strongest, weakest, sheet } }: ProfileTerms): string {
  const last = strongest.columns - 1;
  const [best, worst] = [cell(strongest, 0, 0, sheet, "both"), cell(weakest, 0, 0, sheet, "both")];
  const [bestRank, worstRank] = [
    cell(strongest, 0, last, sheet, "both"),
    cell(weakest, 0, last, sheet, "both"),
  ];
  return `IF(${best}=${worst},""," It ranks highest in "&${best}&" (rank "&${bestRank}&") and lowest in "&${worst}&" (rank "&${worstRank}&").")`;
}

function gapFormula(context: Context, terms: ProfileTerms, size: string, digits: number): string {
  const { behind, ahead, level, parts } = gapWords(context);
  const { sorted, sheet } = terms.layout;
  const shown = `ROUND(ROUND(${size},9),${digits})`;
  const names = Array.from({ length: Math.min(named, sorted?.rows ?? 0) }, (_, k) => {
    if (sorted === null) return "";
    const [name, value] = [cell(sorted, k, 0, sheet, "both"), cell(sorted, k, 1, sheet, "both")];
    const before = k === 0 ? formulaText(parts) : '"; "';
    return `IF(ISNUMBER(${value}),IF(${value}>0,${before}&${name},""),"")`;
  });
  const [first] = sorted === null ? [] : [cell(sorted, 0, 1, sheet, "both")];
  const stop = first === undefined ? "" : `&IF(ISNUMBER(${first}),IF(${first}>0,".",""),"")`;
  const list = names.length === 0 ? "" : `&${names.join("&")}${stop}`;
  const isBehind = `" It is "&${numberTextFormula(size, digits)}&${formulaText(behind)}${list}`;
  const isAhead = `" It is "&${numberTextFormula(`-${size}`, digits)}&${formulaText(ahead)}`;
  return `IF(ISNUMBER(${size}),IF(${shown}=0,${formulaText(level)},IF(${shown}>0,${isBehind},${isAhead})),"")`;
}
