import { methodInWords } from "../../read";
import type { Context } from "../context";
import { live, range, text } from "../context";
import { aggregationsUnsplit, contributionsAreLive } from "../contributions/parts";
import { unitWeights } from "../contributions/unit-weights";
import { aggregateAt } from "../context";
import { fixedTransformations } from "../fixed-transformations";
import { valueImputations } from "../imputed";
import { columnRange } from "../region";
import { valueAggregations } from "../table-aggregations";
import { type Row, pad, heading, header } from "./rows";
import { linked } from "./link";
import { checkBlockRows } from "./checks";
import { engineScores } from "./engine-scores";

export function methodRows(context: Context): readonly Row[] {
  return [
    ...heading("The method, as applied"),
    header("Setting", "Value", "Cell"),
    ...methodInWords(context.model.method).map(([setting, value]) => {
      const ref = context.source.settings[setting.toLowerCase()];
      return pad([text(setting, "label"), text(value, "label"), ref ? linked(ref) : text("default", "note")]);
    }),
    ...(context.formulas ? valueImputations(context) : []).map((method) =>
      pad([
        text("Imputation", "label"),
        text(`written as values: there is no worksheet formula for ${method}`, "warning"),
      ]),
    ),
    ...(context.formulas ? valueAggregations(context) : []).map((method) =>
      pad([
        text("Scores", "label"),
        text(
          `written as values, which an edit does not move: there is no worksheet formula for ${method}`,
          "warning",
        ),
      ]),
    ),
    ...fixedTransformations(context).map((remark) =>
      pad([text("Outliers", "label"), text(remark, "warning")]),
    ),
    ...(!context.formulas || contributionsAreLive(context, unitWeights(context))
      ? []
      : [
          pad([
            text("Parts of the gap", "label"),
            text(`written as values: ${whyUnsplit(context)}`, "warning"),
          ]),
        ]),
  ];
}

const whyUnsplit = (context: Context): string => {
  const methods = aggregationsUnsplit(context);
  return methods.length > 0
    ? `there is no worksheet formula for a split under ${methods.join(", ")}`
    : "a mean is not defined over the reference";
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
  return [
    ...checkBlockRows(context, firstRow, titleAndHeader),
    ...heading(
      "Engine against formulas",
      "Recomputed whenever the workbook calculates. The engine's scores at the time of the run stand to the right. " +
        "After an edit of data or weights the formulas move on and the difference shows by how much.",
    ),
    header("Node", "Code", "Largest difference", "Only one has"),
    ...range(context.structure.aggregates.length).map((a) => {
      const engine = columnRange(own, a, sheet);
      const live_ = columnRange(layout.scores.table, a, sheet);
      const both = `ISNUMBER(${engine})*ISNUMBER(${live_})`;
      return pad([
        text(aggregateAt(context, a).name, "label"),
        text(aggregateAt(context, a).code, "code"),
        live(`MAX(IF(${both},ABS(${engine}-${live_}),0))`, 0, "number", true, "0.0E+00"),
        live(`SUMPRODUCT(--(ISNUMBER(${engine})<>ISNUMBER(${live_})))`, 0, "rank"),
      ]);
    }),
  ];
}
