import { said } from "../../../workbook/report";
import type { DocumentBlock } from "../../document";
import { count, decimal, numbers, texts } from "../cells";
import { failureTexts } from "../failure-text";
import type { Subject } from "../subject";
import { alternativeText, partText, referenceText, variedText } from "../tested-words";

/** T7: each assumption with its alternatives, and whether it varied; then the trace of what came out. */
export function varied(subject: Subject, caption: string): readonly DocumentBlock[] {
  const { test, words } = subject;
  const { columns, exhibits } = words;
  return [
    {
      ...{ kind: "table", id: "T7", caption, note: said(exhibits.variedNote, { runs: test.settings.runs }) },
      columns: [texts(columns.varied, 1.6), texts(columns.reference, 2), texts(columns.alternatives, 5.5)],
      rows: test.varied.map((row) => [
        partText(subject, row.part),
        referenceText(subject, row),
        variedText(subject, row),
      ]),
    },
    {
      ...{ kind: "table", id: "T7", caption: exhibits.trace, note: exhibits.traceNote },
      columns: [
        texts(columns.stage, 1.8),
        texts(columns.alternative, 3.2),
        ...[columns.replicates, columns.scored, columns.mean, columns.deviation, columns.changed].map(
          (header) => numbers(header, 1.45),
        ),
      ],
      rows: test.trace.map((row) => [
        partText(subject, row.part),
        row.alternative === null ? "" : alternativeText(subject, row.part, row.alternative),
        ...[count(row.replicates), count(row.scored), decimal(row.mean, 2), decimal(row.deviation, 2)],
        count(row.changed),
      ]),
    },
    ...failedRuns(subject),
  ];
}

/** Runs that gave no index, with their reasons: they are in no figure. */
function failedRuns(subject: Subject): readonly DocumentBlock[] {
  const { test, words } = subject;
  const { failures } = test.uncertainty;
  if (failures.length === 0) return [];
  const { exhibits } = words;
  return [
    {
      ...{ kind: "paragraph", look: "caution" },
      text: said(exhibits.failedRuns, { failed: failures.length, runs: test.settings.runs }),
    },
    {
      kind: "list",
      items: failureTexts(subject, failures).map((reason) => said(exhibits.failedReason, { ...reason })),
    },
  ];
}
