import { at } from "../../../../engine/internal";
import { indicatorsBelow } from "../../context/structure";
import { part, wholeRange } from "../../formulas/ranges";
import { counted } from "../counted";
import { fact, goodWithout, judged, verdict, type DraftItem } from "../draft";
import type { ItemColumn } from "../item-table";
import { columnBelow, listItems } from "../lists";
import { limitPercent, type LiveLimit } from "../limit-words";
import {
  byCount,
  countOf,
  either,
  fixedNumber,
  isZero,
  literal,
  number,
  percent,
  say,
  type Live,
} from "../live";
import type { IndicatorTable } from "../tables/indicators";
import type { UnitTable } from "../tables/units";
import type { Terms } from "../terms";

/** The indicators of the index in a table of all of them. */
function ownFigures({ context, index, sheet }: Terms, table: Parameters<typeof part>[0]): string {
  const { first, count } = indicatorsBelow(context.structure, index.root);
  return wholeRange(part(table, 0, first, context.model.units.length, count), sheet);
}

function missingFigures(terms: Terms): Live<number> {
  const { context, index } = terms;
  const { first, count } = indicatorsBelow(context.structure, index.root);
  const cells = ownFigures(terms, context.layout.values.table);
  const missing = context.structure.indicatorOf
    .slice(first, first + count)
    .reduce((sum, j) => sum + at(context.results.denominated, j).filter((x) => Number.isNaN(x)).length, 0);
  return { value: missing, formula: `ROWS(${cells})*COLUMNS(${cells})-COUNT(${cells})` };
}

export function presentFigures(terms: Terms): DraftItem {
  const { context, index, words, workings } = terms;
  const { assessmentData: texts } = words;
  const { count } = indicatorsBelow(context.structure, index.root);
  const missing = workings.figure(words.audit.missingCells, missingFigures(terms), { format: "0" });
  const units = context.model.units.length;
  const cells = fixedNumber(units * count);
  const share: Live<number> = {
    value: missing.value / cells.value,
    formula: `${missing.formula}/${cells.formula}`,
  };
  const names = {
    cells: countOf(context, cells.value),
    units: countOf(context, units),
    indicators: number(fixedNumber(count)),
    missing: number(missing),
    share: percent(share, 1),
  };
  return fact(
    "cells",
    byCount(missing, {
      none: say(texts.cellsNone, names),
      one: say(texts.cellsOne, names),
      several: say(texts.cellsSeveral, names),
    }),
  );
}

export function coverage(terms: Terms, indicators: IndicatorTable, units: UnitTable): readonly DraftItem[] {
  const { limits, words, workings } = terms;
  const { assessmentChecks: checks, assessmentData: texts } = words;
  const judge = (
    id: string,
    check: string,
    limit: LiveLimit,
    table: { readonly coverage: ItemColumn<number> } & Pick<IndicatorTable, "table" | "names">,
    phrases: readonly [none: string, one: string, several: string],
  ): DraftItem => {
    const list = listItems(
      workings,
      terms,
      check,
      table.table,
      columnBelow(table.coverage, limit),
      table.names,
    );
    const least = columnBelow(table.coverage, limits.leastCoverage);
    const unusable = workings.figure(
      `${check}: < ${words.assessmentThresholds.leastCoverageShort}`,
      { value: least.holds.filter(Boolean).length, formula: `SUM(IF(${least.formula},1,0))` },
      { array: true, format: "0" },
    );
    const worse = either(isZero(unusable), verdict("caution"), verdict("warning"));
    return judged(
      id,
      check,
      counted(list, phrases, table.table.rows, { limit: limitPercent(limit) }),
      goodWithout(list.count, worse),
    );
  };
  return [
    judge("coverage-indicators", checks.coverage, limits.coverage, indicators, [
      texts.coverageNone,
      texts.coverageOne,
      texts.coverageSeveral,
    ]),
    judge("coverage-units", checks.unitCoverage, limits.unitCoverage, units, [
      texts.unitsNone,
      texts.unitsOne,
      texts.unitsSeveral,
    ]),
  ];
}

export function imputed(terms: Terms): DraftItem {
  const { context, index, words, workings } = terms;
  const { layout, results, structure } = context;
  const { assessmentData: texts } = words;
  const area = layout.treated.imputed;
  const missing = missingFigures(terms);
  const nothing = say(texts.imputedNothing);
  if (area === null) return fact("imputed", either(isZero(missing), nothing, say(texts.imputedNone)));
  const { first, count } = indicatorsBelow(structure, index.root);
  const codes = new Set(
    structure.indicatorOf.slice(first, first + count).map((j) => at(context.model.indicators, j).code),
  );
  const [after, before] = [area, layout.values.screened ?? layout.values.table].map((one) =>
    ownFigures(terms, one),
  );
  const filled = workings.figure(
    words.audit.imputed,
    {
      value: results.imputations.filter(({ indicator }) => codes.has(indicator)).length,
      formula: `COUNT(${after ?? ""})-COUNT(${before ?? ""})`,
    },
    { format: "0" },
  );
  const share: Live<number> = {
    value: filled.value / (count * context.model.units.length),
    formula: `${filled.formula}/${count * context.model.units.length}`,
  };
  const names = { count: number(filled), share: percent(share, 1), sheet: literal(layout.sheets.Treated) };
  return fact(
    "imputed",
    byCount(filled, {
      none: either(isZero(missing), nothing, say(texts.imputedNone)),
      one: say(texts.imputedOne, names),
      several: say(texts.imputedSeveral, names),
    }),
  );
}
