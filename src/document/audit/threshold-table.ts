import type { TableBlock } from "../document";
import { decimal, numbers, share, texts } from "./cells";
import type { Subject } from "./subject";

/** The limits by which the audit judges: values of the workbook, each with its source. */
export function thresholdTable({ words, thresholds }: Subject): TableBlock {
  const { columns } = words;
  return {
    ...{ kind: "table", id: "thresholds", caption: words.thresholds, note: "" },
    columns: [texts(columns.threshold, 5), numbers(columns.value, 1), texts(columns.source, 4)],
    rows: thresholds.map(({ what, value, source, isShare }) => [
      what,
      isShare ? share(value) : decimal(value, Number.isInteger(value) ? 0 : 1),
      source,
    ]),
  };
}
