import { at } from "../../../engine/internal";
import { said } from "../../../workbook/report";
import type { DocumentBlock } from "../../document";
import { count, numbers, share, texts } from "../cells";
import { elementLabel, indicatorOf, type Subject } from "../subject";

/** Below this share of its indicators a unit is named: the usual one of audits. */
const enough = 0.65;

/** T1: what is there, indicator by indicator, and the units with little. */
export function coverage(subject: Subject, caption: string): readonly DocumentBlock[] {
  const { model, results, leaves, words, written } = subject;
  const { columns, exhibits } = words;
  const units = model.units.length;
  const imputed = new Map<string, number>();
  for (const { indicator } of results.imputations) imputed.set(indicator, (imputed.get(indicator) ?? 0) + 1);
  const rows = leaves.map((node) => {
    const column = at(results.denominated, indicatorOf(subject, node));
    const present = column.reduce((sum, x) => sum + (Number.isNaN(x) ? 0 : 1), 0);
    return [
      elementLabel(subject, node),
      ...[count(present), count(units - present), share(present / units)],
      count(imputed.get(at(model.framework, node).code) ?? 0),
    ];
  });
  const few = Array.from(results.availability.keys()).filter(
    (unit) => at(results.availability, unit) < enough,
  );
  const threshold = written(share(enough));
  return [
    {
      ...{ kind: "table", id: "T1", caption, rows },
      columns: [
        texts(columns.indicator, 6),
        ...[columns.count, columns.missing, columns.present, columns.imputed].map((header) =>
          numbers(header),
        ),
      ],
      note: said(exhibits.coverageNote, { units }),
    },
    few.length === 0
      ? { kind: "paragraph", look: "note", text: said(exhibits.noUnits, { share: threshold }) }
      : {
          ...{ kind: "table", id: "T1", caption: said(exhibits.coverageUnits, { share: threshold }) },
          columns: [texts(columns.unit, 5), numbers(columns.present, 2)],
          rows: few.map((unit) => [at(subject.unitLabels, unit), share(at(results.availability, unit))]),
          note: "",
        },
  ];
}
