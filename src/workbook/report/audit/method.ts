import { differenceFormat } from "./checks";
import { methodInWords } from "../../read";
import { methodWords } from "../../spanish";
import type { Context } from "../context/context";
import { live, range, text } from "../context/context";
import { aggregateAt } from "../context/context";
import { fixedTransformations } from "./fixed-transformations";
import { methodNames } from "../method/method-name";
import { columnRange } from "../formulas/ranges";
import { valueAggregations } from "../method/table-aggregations";
import { said } from "../words";
import { type Row, pad, heading, header } from "./rows";
import { linked } from "./link";
import { checkBlockRows } from "./checks";
import { engineScores } from "./engine-scores";
import {
  aggregationsHaveSlopes,
  aggregationsUnsplit,
  contributionsAreLive,
  unitWeights,
} from "../contributions";
import { valueImputations } from "../treated";

export function methodRows(context: Context): readonly Row[] {
  const { audit } = context.words;
  const { title, value: inWords } = methodWords(context.language);
  return [
    ...heading(audit.methodAsApplied),
    header(audit.setting, audit.value, audit.cell),
    ...methodInWords(context.model.method).map(([setting, value]) => {
      const ref = context.source.settings[setting.toLowerCase()];
      return pad([
        text(title(setting), "label"),
        text(inWords(setting, value), "label"),
        ref ? linked(ref) : text(audit.isDefault, "note"),
      ]);
    }),
    ...(context.formulas ? valueImputations(context) : []).map((method) =>
      pad([
        text(audit.imputation, "label"),
        text(said(audit.noImputationFormula, { method: inWords("Imputation", method) }), "warning"),
      ]),
    ),
    ...(context.formulas ? valueAggregations(context) : []).map((method) =>
      pad([
        text(audit.scores, "label"),
        text(said(audit.noScoreFormula, { method: inWords("Aggregation", method) }), "warning"),
      ]),
    ),
    ...fixedTransformations(context).map((remark) =>
      pad([text(audit.outliers, "label"), text(remark, "warning")]),
    ),
    ...(!context.formulas || contributionsAreLive(context, unitWeights(context))
      ? []
      : [
          pad([
            text(audit.partsOfGap, "label"),
            text(said(audit.partsAsValues, { why: whyUnsplit(context) }), "warning"),
          ]),
        ]),
  ];
}

const whyUnsplit = (context: Context): string => {
  const methods = aggregationsUnsplit(context);
  const { noSplitFormula, noSplitAgain, notDefined } = context.words.audit;
  if (methods.length === 0 && !aggregationsHaveSlopes(context)) return noSplitAgain;
  return methods.length > 0
    ? said(noSplitFormula, { methods: methodNames(context, "Aggregation", methods) })
    : notDefined;
};

/**
 * The checks, and engine and worksheet against each other: for every aggregate, the largest difference of the two.
 *
 * @param firstRow the sheet row of the first of these rows
 */
export function checkRows(context: Context, firstRow: number): readonly Row[] {
  const { layout } = context;
  const sheet = layout.sheets.Audit;
  const own = engineScores(context);
  const formulas = context.input.mode === "live";
  if (!formulas) return [];
  const titleAndHeader = 4;
  const { checks, tables } = context.words;
  return [
    ...checkBlockRows(context, firstRow, titleAndHeader),
    ...heading(checks.againstFormulas, checks.againstFormulasText),
    header(context.words.auditWeights.node, tables.code, checks.largestDifference, checks.onlyOne),
    ...range(context.structure.aggregates.length).map((a) => {
      const engine = columnRange(own, a, sheet);
      const live_ = columnRange(layout.scores.table, a, sheet);
      const both = `ISNUMBER(${engine})*ISNUMBER(${live_})`;
      return pad([
        text(aggregateAt(context, a).name, "label"),
        text(aggregateAt(context, a).code, "code"),
        live(`MAX(IF(${both},ABS(${engine}-${live_}),0))`, 0, "number", true, differenceFormat),
        live(`SUMPRODUCT(--(ISNUMBER(${engine})<>ISNUMBER(${live_})))`, 0, "rank"),
      ]);
    }),
  ];
}
