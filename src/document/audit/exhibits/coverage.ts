import { at } from "../../../engine/internal";
import { said } from "../../../workbook/report";
import type { DocumentBlock } from "../../document";
import { count, numbers, share, texts } from "../cells";
import { limitCell } from "../threshold-table";
import { elementLabel, indicatorOf, type Subject, thresholdOf } from "../subject";

/** T1: what is there, indicator by indicator, and the units with little. */
export function coverage(subject: Subject, caption: string): readonly DocumentBlock[] {
  const { model, results, leaves, words } = subject;
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
    ...thinUnits(subject),
  ];
}

/** Units with fewer of their indicators than the threshold, by name. */
function thinUnits({ results, unitLabels, words, written, ...subject }: Subject): readonly DocumentBlock[] {
  const { columns, exhibits } = words;
  const limit = thresholdOf(subject, "unitCoverage");
  const { value: enough } = limit;
  const few = Array.from(results.availability.keys()).filter(
    (unit) => at(results.availability, unit) < enough,
  );
  if (few.length === 0) return [];
  return [
    {
      ...{ kind: "table", id: "T1", note: "" },
      caption: said(exhibits.coverageUnits, { share: written(limitCell(limit, enough)) }),
      columns: [texts(columns.unit, 5), numbers(columns.present, 2)],
      rows: few.map((unit) => [at(unitLabels, unit), share(at(results.availability, unit))]),
    },
  ];
}
