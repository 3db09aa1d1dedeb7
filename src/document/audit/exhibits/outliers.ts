import { indicatorStatistics } from "../../../engine";
import { at } from "../../../engine/internal";
import { said } from "../../../workbook/report";
import { methodWords } from "../../../workbook/spanish";
import type { DocumentBlock } from "../../document";
import { decimal, numbers, texts } from "../cells";
import { elementLabel, indicatorOf, type Subject } from "../subject";

/** T2: skewness and kurtosis before and after the treatment of outliers, and what it did. */
export function outliers(subject: Subject, caption: string): readonly DocumentBlock[] {
  const { results, leaves, words } = subject;
  const { columns, exhibits } = words;
  return [
    {
      ...{ kind: "table", id: "T2", caption },
      columns: [
        texts(columns.indicator, 5),
        numbers(columns.skewnessBefore),
        numbers(columns.skewnessAfter),
        numbers(columns.kurtosisBefore),
        numbers(columns.kurtosisAfter),
        texts(columns.treatment, 2.4),
      ],
      rows: leaves.map((node) => {
        const indicator = indicatorOf(subject, node);
        const before = indicatorStatistics(at(results.imputed, indicator));
        const after = indicatorStatistics(at(results.transformed, indicator));
        return [
          elementLabel(subject, node),
          ...[before.skewness, after.skewness, before.kurtosis, after.kurtosis].map((x) => decimal(x, 2)),
          treatmentText(subject, indicator),
        ];
      }),
      note: exhibits.outliersNote,
    },
  ];
}

/** What the treatment did to an indicator: cells that it moved, and the transformation of all. */
function treatmentText({ results, language, words }: Subject, indicator: number): string {
  const { model, treatments, transforms } = results;
  const { winsorised, fenced, transformed, untreated } = words.exhibits;
  const { code } = at(model.indicators, indicator);
  const own = treatments.filter((treatment) => treatment.indicator === code);
  const moved = (kind: string): number => own.filter((treatment) => treatment.kind.startsWith(kind)).length;
  const [inwards, toFence] = [moved("winsorised"), moved("fenced")];
  const transform = at(transforms, indicator);
  const { byIndicator, transformation } = model.method;
  const { method } = byIndicator.transformation?.[code] ?? transformation ?? { method: "none" };
  const did = [
    ...(inwards > 0 ? [said(winsorised, { count: inwards })] : []),
    ...(toFence > 0 ? [said(fenced, { count: toFence })] : []),
    ...(transform === null
      ? []
      : [said(transformed, { how: transform.kind === "boxCox" ? "Box-Cox" : "log" })]),
    ...(method === "none"
      ? []
      : [said(transformed, { how: methodWords(language).value("Transformation", method) })]),
  ];
  return did.length === 0 ? untreated : did.join(", ");
}
