import { agreedLevels, levelsInWords } from "../../workbook/assessment";
import { said, wordsIn } from "../../workbook/report";
import type { DocumentBlock } from "../document";
import { texts } from "./cells";
import type { Subject } from "./subject";

/** A document is read; the workbook has all of them. */
const maximumRows = 40;

/** The levels that people agreed on, below the index of the audit; nothing where there are none. */
export function agreedSection(subject: Subject): readonly DocumentBlock[] {
  const { model, source, language, leaves, unitLabels } = subject;
  const codes = new Set(leaves.map((node) => model.framework[node]?.code));
  const used = agreedLevels(model, source.assessment).filter(({ row }) => codes.has(row.item));
  if (used.length === 0) return [];
  const { audit, rated, tables, moderation } = wordsIn(language);
  return [
    { kind: "heading", level: 1, text: audit.agreedTitle },
    {
      kind: "table",
      id: "agreed",
      caption: said(audit.agreedText, { count: used.length }),
      columns: [
        texts(tables.unit, 2.5),
        texts(tables.indicator, 3),
        texts(audit.agreedBefore, 2.5),
        texts(rated.agreed, 1.2),
        texts(moderation.by, 1.8),
        texts(moderation.date, 1.5),
        texts(moderation.reason, 3.5),
      ],
      rows: used
        .slice(0, maximumRows)
        .map(({ row, unit, indicator, ratings }) => [
          unitLabels[unit] ?? row.unit,
          model.indicators[indicator]?.name ?? row.item,
          levelsInWords(ratings),
          row.isNotApplicable ? (row.text ?? "") : String(row.level),
          row.by,
          row.date,
          row.reason,
        ]),
      note: used.length > maximumRows ? said(audit.agreedMore, { count: used.length - maximumRows }) : "",
    },
  ];
}
