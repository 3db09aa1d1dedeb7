import type { PlanCell } from "../../plan";
import { classOfUnit } from "../../unit-points";
import { live, nodeValue, text, type Context } from "../context/context";
import { formulaText } from "../formulas/formula-text";
import { rankText, rankTextFormula } from "../formulas/number-text";
import { cell, columnRange, part } from "../formulas/ranges";
import { classColumn } from "../points";
import { said, saidFormula } from "../words";
import { summaryRows, type SummaryRow } from "./layout";
import { look, type ProfileTerms } from "./terms";

type Row = [PlanCell, PlanCell, PlanCell];

const nothing: PlanCell = text("", "note");

/** Cell of a figure at the top. */
const summaryCell = (context: Context, { layout, index }: ProfileTerms, row: SummaryRow): string =>
  cell(layout.summary, summaryRows(context, index).indexOf(row), 1, layout.sheet, "both");

/** The class of the chosen unit. */
export function classRow(context: Context, terms: ProfileTerms): Row {
  const { root } = terms.index;
  const { points, tables } = context.words;
  const k = classColumn(context, root);
  const area = context.layout.points?.classes;
  const found = classOfUnit(context.results, root, terms.unit);
  if (k === null || area === undefined || found === null) return [nothing, nothing, nothing];
  const score = summaryCell(context, terms, "score");
  const own = look(terms, area, k);
  const isScored = !Number.isNaN(nodeValue(context.results.scores, root, terms.unit));
  return [
    text(points.class, "label"),
    live(
      `IF(ISNUMBER(${score}),IF(${own}="",${formulaText(points.noClass)},${own}),${formulaText(tables.missing)})`,
      isScored ? (found.own?.name ?? points.noClass) : tables.missing,
      "labelWrapped",
    ),
    text("", "labelWrapped"),
  ];
}

/** The class above it, and the points that are missing to it. */
export function nextClassRow(context: Context, terms: ProfileTerms): Row {
  const { root } = terms.index;
  const { points } = context.words;
  const k = classColumn(context, root);
  const rule = context.results.classes?.[k ?? -1]?.rule;
  const limits = context.layout.points?.classLimits;
  const found = classOfUnit(context.results, root, terms.unit);
  if (k === null || rule === undefined || limits === undefined || found === null)
    return [nothing, nothing, nothing];
  const count = rule.classes.length;
  const score = summaryCell(context, terms, "score");
  const area = part(limits, 0, 2 * k, count, 2);
  const [names, from] = [0, 1].map((column) => columnRange(area, column, terms.layout.sheet));
  // A score below a limit by rounding alone reaches it.
  const place = `(IFERROR(MATCH(${score}+1E-9*MAX(1,ABS(${score})),${from},1),0)+1)`;
  const isNext = (then: string, otherwise: string): string =>
    `IF(ISNUMBER(${score}),IF(${place}<=${count},${then},${otherwise}),"")`;
  const next = (range: string | undefined): string => `INDEX(${range},MIN(${place},${count}))`;
  const isHighest = found.own !== null && found.next === null;
  return [
    live(
      isNext(saidFormula(points.pointsTo, { name: { formula: next(names) } }), formulaText(points.highest)),
      found.next ? said(points.pointsTo, { name: found.next.name }) : isHighest ? points.highest : "",
      "label",
    ),
    live(isNext(`MAX(0,${next(from)}-${score})`, '""'), Math.max(0, found.points), "score"),
    live(
      isNext(saidFormula(points.fromScore, { from: { formula: rankTextFormula(next(from)) } }), '""'),
      found.next ? said(points.fromScore, { from: rankText(found.next.from) }) : "",
      "note",
    ),
  ];
}

/** The class in the sentence on top; "" where there is none. */
export function classInSentence(context: Context, terms: ProfileTerms): { formula: string; text: string } {
  const k = classColumn(context, terms.index.root);
  const area = context.layout.points?.classes;
  if (k === null || area === undefined) return { formula: '""', text: "" };
  const own = look(terms, area, k);
  const name = classOfUnit(context.results, terms.index.root, terms.unit)?.own?.name;
  const { inClass } = context.words.points;
  return {
    formula: `IF(${own}="","",${saidFormula(inClass, { name: { formula: own } })})`,
    text: name === undefined ? "" : said(inClass, { name }),
  };
}
