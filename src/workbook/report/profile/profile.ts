import type { Area } from "../../cells";
import { extent, median, tieTolerance } from "../../../engine";
import type { PlanCell, StyleRole } from "../../plan";
import type { Context } from "../context/context";
import { live, nodeValue, text } from "../context/context";
import { formulaText } from "../formulas/formula-text";
import { codesOn, groupsOn, namesOn } from "../frame/lead";
import { matchText } from "../formulas/match-text";
import type { ProfileLayout, SummaryRow } from "./layout";
import { choices, chosenBy, chosenUnit, profileLayout, summaryRows } from "./layout";
import { scored } from "../looks/score-format";
import { cell, columnRange } from "../formulas/ranges";
import { nodeAt } from "../context/structure";
import { tieToleranceFormula } from "../twins/rank";
import { said, saidFormula } from "../words";
import type { IndexSheets } from "../context/sheet-names";
import { referenceFormula, scoreColumn } from "../gaps";
import { gapReferenceName, groupReference, groupRowsExist, referenceRow } from "../references";

/** What every formula of a profile needs: the unit that is shown, and the cells that say so. */
export interface ProfileTerms {
  readonly layout: ProfileLayout;
  readonly index: IndexSheets;
  readonly unit: number;
  /** Its text in the drop-down. */
  readonly choice: string;
  /** Cell with the unit's row in the tables, absolute. */
  readonly row: string;
  /** Cell with the unit's group label; an empty text when units are not grouped. */
  readonly group: string;
}

export function profileTerms(context: Context, index: IndexSheets): ProfileTerms {
  const layout = profileLayout(context, index);
  const rows = summaryRows(context);
  const value = (row: SummaryRow): string => cell(layout.summary, rows.indexOf(row), 1, layout.sheet, "both");
  const unit = chosenUnit(context, index);
  return {
    layout,
    index,
    unit,
    choice: choices(context)[unit] ?? "",
    row: value("row"),
    group: context.groupLabels ? value("group") : '""',
  };
}

/** A figure of the chosen unit, or the word for one that is missing. */
export function shown(
  { words }: Context,
  formula: string,
  value: number,
  style: StyleRole,
  format?: string,
): PlanCell {
  const { missing } = words.tables;
  return live(
    `IF(ISNUMBER(${formula}),${formula},${formulaText(missing)})`,
    Number.isNaN(value) ? missing : value,
    style,
    false,
    format,
  );
}

/** A formula that gives the word for missing itself. */
export const either = ({ words }: Context, formula: string, value: number, style: StyleRole): PlanCell =>
  live(formula, Number.isNaN(value) ? words.tables.missing : value, style);

/** The value of the chosen unit in a column of a table. */
export const look = ({ layout, row }: ProfileTerms, area: Area, column: number): string =>
  `INDEX(${columnRange(area, column, layout.sheet)},${row})`;

export const unitCell = ({ choice }: ProfileTerms): PlanCell => ({ value: choice, style: "input" });

/** The figures at the top: score, rank, group, rank in group, gap, and the row they are read from. */
export function summaryCells(context: Context, terms: ProfileTerms): readonly (readonly PlanCell[])[] {
  return summaryRows(context).map((row) => {
    const [label, value, remark] = summaryOf(context, terms, row);
    return [label, scored(context, terms.index.root, value), remark];
  });
}

function summaryOf(context: Context, terms: ProfileTerms, row: SummaryRow): [PlanCell, PlanCell, PlanCell] {
  const { layout, results, structure } = context;
  const { sheet } = terms.layout;
  const { root } = terms.index;
  const a = structure.place.get(root)?.at ?? 0;
  const { scores } = layout;
  const column = columnRange(scores.table, a, sheet);
  const group = context.groupLabels?.[terms.unit] ?? "";
  const { profile, tables } = context.words;
  switch (row) {
    case "score":
      return [
        text(tables.score, "label"),
        shown(
          context,
          look(terms, scores.table, a),
          nodeValue(results.scores, root, terms.unit),
          "scoreStrong",
        ),
        text("", "note"),
      ];
    case "rank": {
      const count = [...(results.scores[root] ?? [])].filter((x) => !Number.isNaN(x)).length;
      return [
        text(tables.rank, "label"),
        shown(context, look(terms, scores.ranks, a), nodeValue(results.ranks, root, terms.unit), "rank"),
        live(
          saidFormula(profile.of, { count: { formula: `COUNT(${column})` } }),
          said(profile.of, { count }),
          "note",
        ),
      ];
    }
    case "group":
      return [
        text(context.groupName, "label"),
        live(look(terms, groupsOn(context, layout.sheets.Scores), 0), group, "labelWrapped"),
        text("", "labelWrapped"),
      ];
    case "groupRank": {
      const groups = columnRange(groupsOn(context, layout.sheets.Scores), 0, sheet);
      const members = `SUMPRODUCT((${groups}=${terms.group})*ISNUMBER(${column}))`;
      const count = [...(results.scores[root] ?? [])].filter(
        (x, i) => !Number.isNaN(x) && context.groupLabels?.[i] === context.groupLabels?.[terms.unit],
      ).length;
      return [
        text(tables.rankInGroup, "label"),
        shown(
          context,
          look(terms, scores.groupRanks ?? scores.ranks, a),
          nodeValue(results.groupRanks, root, terms.unit),
          "rank",
        ),
        live(
          `IF(${terms.group}="","",${saidFormula(profile.of, { count: { formula: members } })})`,
          group === "" ? "" : said(profile.of, { count }),
          "note",
        ),
      ];
    }
    case "gap":
      return [
        text(said(profile.gapTo, { reference: gapReferenceName(context) }), "label"),
        either(context, gapFormula(context, terms, root), nodeValue(results.gaps, root, terms.unit), "score"),
        text("", "note"),
      ];
    case "row": {
      const list = chosenBy(context) === "name" ? namesOn : codesOn;
      const unit = cell(terms.layout.unit, 0, 0, sheet, "both");
      return [
        text(profile.rowInTables, "note"),
        live(
          matchText(unit, columnRange(list(context, layout.sheets.Scores), 0, sheet), choices(context)),
          terms.unit + 1,
          "note",
        ),
        text("", "note"),
      ];
    }
  }
}

/** Reference minus score of a node for the chosen unit. */
export function gapFormula(context: Context, terms: ProfileTerms, position: number): string {
  const { area, at } = scoreColumn(context, position);
  const score = look(terms, area, at);
  const reference = referenceFormula(context, position, terms.group, terms.layout.sheet);
  return `IF(AND(ISNUMBER(${score}),ISNUMBER(${reference})),${reference}-${score},${formulaText(context.words.tables.missing)})`;
}

/** What peers score at a node: the median of the unit's group, or of all units. */
export function peerFormula(context: Context, terms: ProfileTerms, position: number): string {
  const place = context.structure.place.get(position);
  const { aggregates, indicators } = context.layout.references;
  const area = place?.kind === "aggregate" ? aggregates : indicators;
  if (groupRowsExist(context))
    return groupReference(context, area, place?.at ?? 0, terms.group, terms.layout.sheet);
  return cell(area, referenceRow(context, "median"), place?.at ?? 0, terms.layout.sheet, "both");
}

export function peerValue(context: Context, unit: number, position: number): number {
  const scores = context.results.scores[position] ?? new Float64Array();
  if (!groupRowsExist(context)) return median(scores);
  const label = context.groupLabels?.[unit] ?? null;
  return label === null ? NaN : median(scores.filter((_, i) => context.groupLabels?.[i] === label));
}

export const peerName = (context: Context): string =>
  groupRowsExist(context) ? context.words.profile.peerMedian : context.words.profile.median;

export function levelHeader(context: Context): readonly PlanCell[] {
  const { profile, tables } = context.words;
  return [
    tables.level,
    tables.score,
    peerName(context),
    profile.best,
    said(profile.referenceOf, { reference: gapReferenceName(context) }),
    tables.gap,
    tables.rank,
  ].map((name) => text(name, "header"));
}

/** The index and its capabilities: score, peers, best, reference, gap and rank of the chosen unit. */
export function levelCells(context: Context, terms: ProfileTerms): readonly (readonly PlanCell[])[] {
  const { layout, results, model } = context;
  const { sheet } = terms.layout;
  return terms.layout.nodes.map((position, k) => {
    const { area, at } = scoreColumn(context, position);
    const place = context.structure.place.get(position);
    const references =
      place?.kind === "aggregate" ? layout.references.aggregates : layout.references.indicators;
    const scores = results.scores[position] ?? new Float64Array();
    return [
      text(nodeAt(model, position).name, "labelWrapped"),
      shown(
        context,
        look(terms, area, at),
        nodeValue(results.scores, position, terms.unit),
        k === 0 ? "scoreStrong" : "score",
      ),
      shown(
        context,
        peerFormula(context, terms, position),
        peerValue(context, terms.unit, position),
        "score",
      ),
      shown(
        context,
        cell(references, referenceRow(context, "best"), at, sheet, "both"),
        extent(scores).maximum,
        "score",
      ),
      shown(
        context,
        referenceFormula(context, position, terms.group, sheet),
        nodeValue(results.references, position, terms.unit),
        "score",
      ),
      either(
        context,
        gapFormula(context, terms, position),
        nodeValue(results.gaps, position, terms.unit),
        "score",
      ),
      either(
        context,
        rankFormula(context, look(terms, area, at), columnRange(area, at, sheet)),
        rankAmong(scores, terms.unit),
        "rank",
      ),
    ].map((one) => scored(context, position, one));
  });
}

/** Competition rank of a score in its column, with the engine's tolerance for ties. */
export function rankFormula({ words }: Context, score: string, column: string): string {
  const better = `SUMPRODUCT(ISNUMBER(${column})*(${column}>${score}+${tieToleranceFormula(column)}))`;
  return `IF(ISNUMBER(${score}),${better}+1,${formulaText(words.tables.missing)})`;
}

export function rankAmong(scores: Float64Array, unit: number): number {
  const score = scores[unit] ?? NaN;
  if (Number.isNaN(score)) return NaN;
  const tolerance = tieTolerance(scores);
  return 1 + scores.filter((x) => x > score + tolerance).length;
}
