import type { AssessmentThreshold } from "../../workbook/report";
import { said } from "../../workbook/report";
import type { NumberCell, TableBlock } from "../document";
import { decimal, numbers, share, texts } from "./cells";
import type { Subject } from "./subject";

/** The limits by which the audit judges: values of the workbook, each with its source, and with the usual limit where it is another. */
export function thresholdTable(subject: Subject): TableBlock {
  const { words, thresholds } = subject;
  const { columns } = words;
  return {
    ...{ kind: "table", id: "thresholds", caption: words.thresholds, note: "" },
    columns: [texts(columns.threshold, 5), numbers(columns.value, 1), texts(columns.source, 4)],
    rows: thresholds.map((threshold) => [
      threshold.what,
      limitCell(threshold, threshold.value),
      sourceOf(subject, threshold),
    ]),
  };
}

/** A limit with all its digits; the usual one as the tables have always had it. */
export function limitCell(
  { isShare, usual }: Pick<AssessmentThreshold, "isShare" | "usual">,
  value: number,
): NumberCell {
  if (value === usual) return isShare ? share(value) : decimal(value, Number.isInteger(value) ? 0 : 1);
  return isShare ? share(value, decimalsOf(100 * value)) : decimal(value, decimalsOf(value));
}

/** Digits after the point that a figure has, at most 4. */
const decimalsOf = (figure: number): number =>
  /\.(\d+)/.exec(String(Number(figure.toFixed(4))))?.[1]?.length ?? 0;

/** Where a limit is from; that it is not the usual one, and whether the Method says so. */
function sourceOf({ limits, written }: Subject, threshold: AssessmentThreshold): string {
  const { source, value, usual, stated } = threshold;
  const names = {
    ...{ text: source, usual: written(limitCell(threshold, usual)) },
    value: written(limitCell(threshold, stated ?? usual)),
  };
  if (stated !== null) return said(value === stated ? limits.ofMethod : limits.differs, names);
  return value === usual ? source : said(limits.notUsual, names);
}
