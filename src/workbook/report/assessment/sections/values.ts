import { known } from "../column-figures";
import { counted } from "../counted";
import { fact, goodWithout, judged, type DraftItem, undefinedFact } from "../draft";
import { columnAbove, listItems } from "../lists";
import { limitNumber, limitPercent } from "../limit-words";
import { either, fixedNumber, isAbove, isZero, literal, number, say, together, type Live } from "../live";
import type { IndicatorTable } from "../tables/indicators";
import type { Terms } from "../terms";

export function outliers(terms: Terms, indicators: IndicatorTable): DraftItem {
  const { context, limits, words, workings } = terms;
  const { assessmentChecks: checks, assessmentData: texts } = words;
  const { table, names } = indicators;
  if (known(indicators.outliersAfter) === 0) return undefinedFact("outliers", texts.outliersUndefined);
  const none = fixedNumber(0);
  const list = listItems(
    workings,
    terms,
    checks.outliers,
    table,
    columnAbove(indicators.outliersAfter, none),
    names,
  );
  const figures = { skewness: limitNumber(limits.skewness, 1), kurtosis: limitNumber(limits.kurtosis, 1) };
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

export function sameValue(terms: Terms, { table, names, sameValue: same }: IndicatorTable): DraftItem {
  const { limits, words, workings } = terms;
  const { assessmentChecks: checks, assessmentData: texts } = words;
  const list = listItems(workings, terms, checks.sameValue, table, columnAbove(same, limits.same), names);
  return judged(
    "same-value",
    checks.sameValue,
    counted(list, [texts.sameNone, texts.sameOne, texts.sameSeveral], table.rows, {
      limit: limitPercent(limits.same),
    }),
    goodWithout(list.count),
  );
}

/** Deviations within this ratio are alike. */
const alike = 1.1;

export function spread(terms: Terms, { names, deviation: column }: IndicatorTable): DraftItem {
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
