import type { PlanCell } from "../../plan";
import type { IndexTest, TraceRow } from "../../tests";
import { blank, figure, range, text, type Context } from "../context/context";
import { failuresInWords } from "../tested/failure-text";
import { nodeName } from "../tested/input-name";
import { choiceInWords, partName } from "../tested/part-words";
import { whyNot } from "../tested/why-not";
import { traceRemark } from "./remark";

/** Columns of the table: part, alternative, and what came out. */
export const traceColumns = 11;

export const traceHeader = ({ words: { trace } }: Context): readonly PlanCell[] =>
  [
    ...[trace.part, trace.alternative, trace.runs, trace.scored, trace.count, trace.mean, trace.deviation],
    ...[trace.minimum, trace.maximum, trace.changed, trace.remark],
  ].map((name) => text(name, "header"));

/** A row for each alternative, and one for each part that was asked for and could not vary. */
export const traceCells = (context: Context, test: IndexTest): readonly (readonly PlanCell[])[] => [
  ...test.trace.map((row) => traceRow(context, test, row)),
  ...test.varied.flatMap(({ part, reference, notVaried }) =>
    notVaried === null
      ? []
      : [
          [
            text(partName(context, part), "label"),
            text(choiceInWords(context, part, reference), "label"),
            count(0),
            ...range(traceColumns - 4).map((): PlanCell => ({ ...blank, style: "label" })),
            text(whyNot(context, notVaried), "warning"),
          ],
        ],
  ),
];

function traceRow(context: Context, test: IndexTest, row: TraceRow): readonly PlanCell[] {
  const remark = traceRemark(context, test, row);
  const format = formatOf(row);
  return [
    text(partName(context, row.part), "label"),
    text(alternativeText(context, row), "label"),
    ...[count(row.replicates), count(row.scored), count(row.count)],
    ...[row.mean, row.deviation, row.minimum, row.maximum].map((value) => figure(value, "number", format)),
    count(row.changed),
    text(remark.text, remark.isWarning ? "warning" : "note"),
  ];
}

const count = (value: number): PlanCell => figure(value, "number", "#,##0");

function alternativeText(context: Context, { part, alternative }: TraceRow): string {
  const { trace } = context.words;
  if (alternative === null) return trace.all;
  return part === "leave-one-out"
    ? `${nodeName(context, alternative)} (${alternative})`
    : choiceInWords(context, part, alternative);
}

/** Digits that a person needs: weights are small, values may be large. */
function formatOf({ minimum, maximum }: TraceRow): string {
  const size = Math.max(Math.abs(minimum), Math.abs(maximum));
  return size >= 100 ? "#,##0.0" : size >= 2 ? "0.00" : "0.0000";
}

export const failureHeader = ({ words: { trace } }: Context): readonly PlanCell[] =>
  [trace.part, trace.alternative, trace.runs, trace.first, trace.reason].map((name) => text(name, "header"));

/** The runs that gave no index, by alternative and reason: a run is under each part that varied in it. */
export const failureCells = (context: Context, { trace }: IndexTest): readonly (readonly PlanCell[])[] =>
  trace.flatMap((row) =>
    failuresInWords(context, row.failures).map(({ count: runs, first, reason }) => [
      text(partName(context, row.part), "label"),
      text(alternativeText(context, row), "label"),
      count(runs),
      count(first),
      text(reason, "label"),
    ]),
  );
