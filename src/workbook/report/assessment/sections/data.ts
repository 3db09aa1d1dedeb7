import { at } from "../../../../engine/internal";
import { indicatorsBelow } from "../../context/structure";
import { part, wholeRange } from "../../formulas/ranges";
import { statisticsLayout } from "../../statistics";
import { counted } from "../counted";
import { exhibit, fact, goodWithout, judged, verdict, type DraftItem, type DraftSection } from "../draft";
import type { ItemColumn } from "../item-table";
import { columnAbove, columnBelow, listItems } from "../lists";
import {
  byCount,
  either,
  fixedNumber,
  isAbove,
  isZero,
  literal,
  number,
  percent,
  say,
  together,
  type Live,
} from "../live";
import type { IndicatorTable } from "../tables/indicators";
import type { UnitTable } from "../tables/units";
import type { Terms } from "../terms";

/** Whether the figures are there, and are usable as they are. */
export function dataSection(terms: Terms, indicators: IndicatorTable, units: UnitTable): DraftSection {
  const statistics = statisticsLayout(terms.context);
  return {
    id: "data",
    heading: terms.words.assessment.data,
    items: [
      presentFigures(terms),
      ...coverage(terms, indicators, units),
      exhibit("T1", statistics.table),
      imputed(terms),
      outliers(terms, indicators),
      exhibit("T2", statistics.table),
      sameValue(terms, indicators),
      spread(terms, indicators),
    ],
  };
}

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

function presentFigures(terms: Terms): DraftItem {
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
    cells: number(cells),
    units: number(fixedNumber(units)),
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

function coverage(terms: Terms, indicators: IndicatorTable, units: UnitTable): readonly DraftItem[] {
  const { limits, words, workings } = terms;
  const { assessmentChecks: checks, assessmentData: texts } = words;
  const judge = (
    id: string,
    check: string,
    limit: Live<number>,
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
      counted(list, phrases, table.table.rows, { limit: percent(limit) }),
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

function imputed(terms: Terms): DraftItem {
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

function outliers(terms: Terms, indicators: IndicatorTable): DraftItem {
  const { context, limits, words, workings } = terms;
  const { assessmentChecks: checks, assessmentData: texts } = words;
  const { table, names } = indicators;
  const none = fixedNumber(0);
  const list = listItems(
    workings,
    terms,
    checks.outliers,
    table,
    columnAbove(indicators.outliersAfter, none),
    names,
  );
  const figures = { skewness: number(limits.skewness, 1), kurtosis: number(limits.kurtosis, 1) };
  const sentence = counted(
    list,
    [texts.outliersNone, texts.outliersOne, texts.outliersSeveral],
    table.rows,
    figures,
  );
  const isTreated = context.layout.treated.treated !== null;
  const before = workings.figure(
    words.assessmentWorkings.outliersBefore,
    {
      value: indicators.outliersBefore.values.filter((x) => x > 0).length,
      formula: `SUM(${indicators.outliersBefore.range})`,
    },
    { format: "0" },
  );
  const remark = isTreated
    ? either(isZero(before), literal(""), say(texts.outliersBefore, { count: number(before) }))
    : either(isZero(list.count), literal(""), literal(texts.outliersUntreated));
  return judged("outliers", checks.outliers, together(sentence, remark), goodWithout(list.count));
}

function sameValue(terms: Terms, { table, names, sameValue: same }: IndicatorTable): DraftItem {
  const { limits, words, workings } = terms;
  const { assessmentChecks: checks, assessmentData: texts } = words;
  const list = listItems(workings, terms, checks.sameValue, table, columnAbove(same, limits.same), names);
  return judged(
    "same-value",
    checks.sameValue,
    counted(list, [texts.sameNone, texts.sameOne, texts.sameSeveral], table.rows, {
      limit: percent(limits.same),
    }),
    goodWithout(list.count),
  );
}

/** Deviations within this ratio are alike. */
const alike = 1.1;

function spread(terms: Terms, { names, deviation: column }: IndicatorTable): DraftItem {
  const { words, workings } = terms;
  const { assessmentData: texts } = words;
  const known = column.values.filter((x) => !Number.isNaN(x));
  const extreme = (which: "MAX" | "MIN"): { readonly size: Live<number>; readonly name: Live<string> } => {
    const value = known.length === 0 ? 0 : which === "MAX" ? Math.max(...known) : Math.min(...known);
    const size: Live<number> = { value, formula: `${which}(${column.range})` };
    const name = workings.figure(`${words.assessmentWorkings.deviation}: ${which.toLowerCase()}`, {
      value: names.values[column.values.indexOf(value)] ?? "",
      formula: `IFERROR(INDEX(${names.range},MATCH(${size.formula},${column.range},0)),"")`,
    });
    return { size, name };
  };
  const [widest, narrowest] = [extreme("MAX"), extreme("MIN")];
  const ratio = workings.figure(words.assessmentWorkings.ratio, {
    value: narrowest.size.value > 0 ? widest.size.value / narrowest.size.value : NaN,
    formula: `IF(${narrowest.size.formula}>0,${widest.size.formula}/${narrowest.size.formula},"")`,
  });
  const isKnown: Live<boolean> = { value: !Number.isNaN(ratio.value), formula: `ISNUMBER(${ratio.formula})` };
  const sentence = say(texts.spread, {
    widest: widest.name,
    narrowest: narrowest.name,
    ratio: number(ratio, 1),
  });
  return fact(
    "spread",
    either(
      isKnown,
      either(isAbove(ratio, fixedNumber(alike)), sentence, literal(texts.spreadAlike)),
      say(texts.spreadConstant, { narrowest: narrowest.name }),
    ),
  );
}
