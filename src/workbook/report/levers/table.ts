import type { LeverAim } from "../../../engine";
import type { PlanCell, StyleRole } from "../../plan";
import { live, text } from "../context/context";
import { formulaText } from "../formulas/formula-text";
import { roundTo } from "../formulas/round-to";
import { scored, scoreFormat } from "../looks/score-format";
import { sizeDigits, valueDigits, valueFormat } from "../looks/value-digits";
import { indicatorAt } from "../context/context";
import { measuredIn } from "../profile";
import { said } from "../words";
import { type LeverColumn, leverColumns } from "./columns";
import { fieldNumbers } from "./figures";
import { fieldNames } from "./head";
import type { LeversTerms, WorkingTerms } from "./terms";
import { namesText, perCostOf, sortedRows } from "./workings";
import type { WorkingKey } from "./workings/keys";

export function tableHeader({ context }: LeversTerms): readonly PlanCell[] {
  const { levers: words, tables, profile } = context.words;
  const there = (aim: string): string => said(words.gainThere, { aim });
  const titles: Readonly<Record<LeverColumn, string>> = {
    number: words.number,
    name: tables.indicator,
    value: profile.value,
    measured: profile.measuredIn,
    ...{ next: words.next, gain: words.gain, rank: words.rankAfter, passed: words.passed },
    ...{ cost: words.cost, perCost: words.perCost, have: words.have, names: words.names },
    ...{ peers: words.peers, peersGain: there(words.peers) },
    ...{ target: words.target, targetGain: there(words.target) },
    ...{ best: words.best, bestGain: there(words.best) },
    ...{ related: words.related, importance: words.importance },
    ...{ performance: words.performance, field: words.field },
  };
  return leverColumns.map((column) => text(titles[column], "header"));
}

/** A column of the table: the hidden column that it looks up, its figure for a row of the workings, and its look. */
interface Shown {
  readonly key: WorkingKey;
  readonly value: (k: number) => number | string;
  readonly style: StyleRole;
  readonly format?: string;
  /** Figures in points of the index have its format. */
  readonly isScore?: boolean;
  /** Figures on the scale of the indicator are rounded to its digits. */
  readonly isValue?: boolean;
}

function shownColumns(terms: LeversTerms): Readonly<Record<Exclude<LeverColumn, "number">, Shown>> {
  const { context, figures, layout } = terms;
  // A small step gains less than a score shows.
  const gainFormat = `${scoreFormat(context, terms.index.root)}0`;
  const aim = (name: LeverAim["aim"], what: "to" | "gain"): Shown => ({
    key: `${name} ${what}`,
    value: (k) => figures[k]?.aims[name][what] ?? NaN,
    ...(what === "to" ? { style: "number", isValue: true } : { style: "score", format: gainFormat }),
  });
  const next = (k: number) => figures[k]?.lever?.aims.find((each) => each.aim === "next");
  const lever = (k: number) => figures[k]?.lever;
  const costs = Float64Array.from(figures, ({ cost }) => cost);
  const perCost = Float64Array.from(figures, ({ aims, cost }) => perCostOf(aims.next.gain, cost));
  const p = (k: number): number => layout.places[k] ?? 0;
  return {
    name: { key: "name", value: (k) => indicatorAt(context, p(k)).name, style: "labelWrapped" },
    value: { key: "value", value: (k) => lever(k)?.value ?? NaN, style: "number", isValue: true },
    measured: { key: "measured", value: (k) => measuredIn(context, p(k)), style: "codeWrapped" },
    next: aim("next", "to"),
    gain: { ...aim("next", "gain"), style: "scoreStrong" },
    rank: { key: "rank", value: (k) => next(k)?.rank ?? NaN, style: "rank" },
    passed: { key: "passed", value: (k) => next(k)?.passed.length ?? NaN, style: "rank" },
    cost: {
      ...{ key: "cost", value: (k) => figures[k]?.cost ?? NaN, style: "number" },
      format: valueFormat(Math.min(2, valueDigits(costs))),
    },
    perCost: {
      ...{ key: "perCost", value: (k) => perCost[k] ?? NaN, style: "number" },
      format: valueFormat(valueDigits(perCost)),
    },
    have: {
      ...{ key: "have", style: "rank" },
      value: (k) => (next(k) === undefined ? NaN : (lever(k)?.peers.length ?? NaN)),
    },
    names: {
      ...{ key: "names", style: "codeWrapped" },
      value: (k) =>
        namesText(figures[k]?.names ?? [], next(k) === undefined ? 0 : (lever(k)?.peers.length ?? 0)),
    },
    peers: aim("peers", "to"),
    peersGain: aim("peers", "gain"),
    target: aim("target", "to"),
    targetGain: aim("target", "gain"),
    best: aim("best", "to"),
    bestGain: aim("best", "gain"),
    related: { key: "related", value: (k) => lever(k)?.relatedness ?? NaN, style: "number", format: "0.00" },
    importance: {
      key: "importance",
      value: (k) => figures[k]?.importance ?? NaN,
      style: "number",
      format: "0.00",
    },
    performance: {
      ...{ key: "performance", value: (k) => lever(k)?.performance ?? NaN },
      ...{ style: "score", isScore: true },
    },
    field: {
      ...{ key: "field", style: "codeWrapped" },
      value: (k) => {
        const field = lever(k)?.field ?? null;
        return field === null ? "" : (fieldNames(context)[fieldNumbers[field] - 1] ?? "");
      },
    },
  };
}

/** The indicators in the order that is chosen. */
export function tableCells(
  terms: LeversTerms,
  working: WorkingTerms | null,
): readonly (readonly PlanCell[])[] {
  const shown = shownColumns(terms);
  return sortedRows(terms).map((k, r) =>
    leverColumns.map((column) =>
      column === "number"
        ? { value: r + 1, style: "rank" }
        : shownCell(terms, working, column, shown[column], k, r),
    ),
  );
}

function shownCell(
  terms: LeversTerms,
  working: WorkingTerms | null,
  column: LeverColumn,
  { key, value: valueOf, style, format, isScore, isValue }: Shown,
  k: number,
  r: number,
): PlanCell {
  const { context, index, layout } = terms;
  const digits = sizeDigits(
    context.results.denominated[context.structure.indicatorOf[layout.places[k] ?? 0] ?? -1] ??
      new Float64Array(),
  );
  const raw = valueOf(k);
  const rounded = isValue && typeof raw === "number" ? roundTo(raw, digits) : raw;
  const { missing } = context.words.tables;
  const value = column === "value" && Number.isNaN(rounded) ? missing : rounded;
  const shownFormat = isValue ? "General" : format;
  const cellOf = (formula: string): PlanCell => {
    const one = live(formula, value, style, false, shownFormat);
    return isScore ? scored(context, index.root, one) : one;
  };
  if (working === null) return cellOf(ofUnit(terms, value));
  const at = working.w("at", r);
  const look = (from: WorkingKey): string => `INDEX(${working.wColumn(from)},${at})`;
  const found = look(key);
  if (column === "value")
    return cellOf(`IF(ISNUMBER(${found}),ROUND(${found},${look("digits")}),${formulaText(missing)})`);
  if (isValue) return cellOf(`IF(ISNUMBER(${found}),ROUND(${found},${look("digits")}),"")`);
  if (column === "field")
    return cellOf(
      `IF(ISNUMBER(${found}),CHOOSE(${found},${fieldNames(context).map(formulaText).join(",")}),"")`,
    );
  // INDEX makes 0 of a cell without a text.
  return cellOf(typeof value === "string" ? `${found}&""` : found);
}

/** A figure that does not follow in cells: it is shown as long as the unit is the one of the run. */
function ofUnit({ unit, profile, context }: LeversTerms, value: number | string): string {
  const shown = typeof value === "string" ? formulaText(value) : Number.isNaN(value) ? '""' : String(value);
  if (!context.formulas) return shown;
  return `IF(IFERROR(${profile.row}=${unit + 1},FALSE),${shown},"")`;
}
