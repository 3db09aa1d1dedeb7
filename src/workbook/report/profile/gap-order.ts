import type { PlanCell } from "../../plan";
import type { Context } from "../context/context";
import { figure, indicatorAt, live, range, text } from "../context/context";
import type { ProfileTerms } from "./terms";
import { columns, contributionOf, orderCells, roundedDigitsOf } from "./indicators";
import { workingColumns } from "./layout";
import { cell, columnRange } from "../formulas/ranges";
import { roundTo } from "../formulas/round-to";
import { scored } from "../looks/score-format";
import { nodeAt } from "../context/structure";
import { sizeDigitsFormula } from "../looks/value-digits";

/** Digits in which two parts of a gap are compared: what two programs compute apart stays in its order. */
const compared = 9;

/** A part of the gap in its place: of which indicator, and how much. */
export interface SortedPart {
  /** Row of the indicator in the table of the profile. */
  readonly row: number;
  readonly value: number;
}

/** The parts of the chosen unit's gap, the largest first; equal ones in the order of the framework. */
export function sortedParts(context: Context, terms: ProfileTerms): readonly SortedPart[] {
  const { code } = nodeAt(context.model, terms.index.root);
  return terms.layout.places
    .map((p, row) => ({ row, value: contributionOf(context, terms, p, code) }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => roundTo(b.value, compared) - roundTo(a.value, compared) || a.row - b.row);
}

/** Hidden columns: order by rank, decimals of the value, the part as it is compared, its place, and its capability. */
export function workingCells(context: Context, terms: ProfileTerms): readonly (readonly PlanCell[])[] {
  const { indicators, places, sheet, workings } = terms.layout;
  const orders = orderCells(context, terms);
  const parts = sortedParts(context, terms);
  const keys = columnRange(workings, workingColumns.part, sheet);
  const capabilityOf = capabilityOfPlace(context, terms);
  return places.map((p, k) => {
    const part = cell(indicators, k, columns.contribution, sheet, "column");
    const key = cell(workings, k, workingColumns.part, sheet, "column");
    const above = columnRange({ ...workings, rows: k }, workingColumns.part, sheet);
    const ties = k === 0 ? "" : `+COUNTIF(${above},${key})`;
    const place = parts.findIndex(({ row }) => row === k);
    return [
      ...(orders[k] ?? []),
      live(
        sizeDigitsFormula(columnRange(context.layout.values.table, p, sheet)),
        roundedDigitsOf(context, p),
        "hidden",
      ),
      live(
        `IF(ISNUMBER(${part}),ROUND(${part},${compared}),"")`,
        place < 0 ? NaN : roundTo(parts[place]?.value ?? NaN, compared),
        "hidden",
      ),
      live(`IF(ISNUMBER(${key}),RANK(${key},${keys})${ties},"")`, place < 0 ? NaN : place + 1, "hidden"),
      figure(capabilityOf(p) + 1, "hidden"),
    ];
  });
}

export const sortedHeader = (context: Context, { layout }: ProfileTerms): readonly PlanCell[] =>
  [
    context.words.tables.indicator,
    context.words.profile.partOfGap,
    ...layout.coloured.map((position) => nodeAt(context.model, position).name),
  ].map((name) => text(name, "header"));

/** The parts in order: name, part, and the part again in the column of its capability, which has its own colour. */
export function sortedCells(context: Context, terms: ProfileTerms): readonly (readonly PlanCell[])[] {
  const { coloured, indicators, places, sheet, sorted, workings } = terms.layout;
  const parts = sortedParts(context, terms);
  const capabilityOf = capabilityOfPlace(context, terms);
  const order = columnRange(workings, workingColumns.place, sheet);
  return range(sorted?.rows ?? 0).map((k) => {
    const part = parts[k];
    const at = (column: string): string => `INDEX(${column},MATCH(${k + 1},${order},0))`;
    const p = places[part?.row ?? -1];
    const value = part?.value ?? NaN;
    const capability = at(columnRange(workings, workingColumns.capability, sheet));
    const added = at(columnRange(indicators, columns.contribution, sheet));
    return [
      live(
        `IFERROR(${at(columnRange(indicators, columns.name, sheet))},"")`,
        p === undefined ? "" : indicatorAt(context, p).name,
        "label",
      ),
      live(`IFERROR(${added},"")`, value, "score"),
      ...coloured.map((_, c) =>
        live(
          `IFERROR(IF(${capability}=${c + 1},${added},""),"")`,
          p !== undefined && capabilityOf(p) === c ? value : NaN,
          "score",
        ),
      ),
    ].map((one) => scored(context, terms.index.root, one));
  });
}

/** Which child of the root an indicator belongs to, counted from 0. */
function capabilityOfPlace(context: Context, { layout }: ProfileTerms): (p: number) => number {
  const { parent, indicators } = context.structure;
  const capabilities = layout.nodes.slice(1);
  return (p) => {
    let at = indicators[p] ?? -1;
    while (at >= 0 && !capabilities.includes(at)) at = parent[at] ?? -1;
    return capabilities.indexOf(at);
  };
}
