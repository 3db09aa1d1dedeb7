import { limitOf } from "../../engine";
import { evidenceAsOf, evidenceCoverage, isOlderThan } from "../../workbook/assessment";
import { said, wordsIn } from "../../workbook/report";
import type { DocumentBlock } from "../document";
import { count, decimal, numbers, share, texts } from "./cells";
import type { Subject } from "./subject";

/** What the levels of the index rest on, indicator by indicator; nothing where the workbook does not say. */
export function evidenceSection({ model, source, language, leaves }: Subject): readonly DocumentBlock[] {
  const { assessment } = source;
  const coverage = assessment ? evidenceCoverage(model, assessment) : null;
  if (assessment === undefined || coverage === null) return [];
  const years = limitOf(model, "years");
  const codes = new Set(leaves.map((node) => model.framework[node]?.code));
  const on = evidenceAsOf(assessment)?.day ?? "";
  const figures = coverage.indicators
    .filter((j) => codes.has(model.indicators[j]?.code))
    .map((j) => {
      const own = coverage.cells.filter(({ indicator, hasValue }) => indicator === j && hasValue);
      const behind = own.filter(({ evidence }) => evidence.documents > 0);
      const old = behind.filter(({ evidence }) => isOlderThan(evidence.newest, years, on));
      const quality = behind.map(({ evidence }) => evidence.quality).filter((x) => !Number.isNaN(x));
      return {
        name: model.indicators[j]?.name ?? "",
        ...{ cells: own.length, documents: behind.length, old: old.length },
        quality: quality.length === 0 ? NaN : quality.reduce((sum, x) => sum + x, 0) / quality.length,
      };
    });
  if (figures.length === 0) return [];
  const total = (of: "cells" | "documents" | "old"): number => figures.reduce((sum, one) => sum + one[of], 0);
  const { evidence, tables } = wordsIn(language);
  return [
    { kind: "heading", level: 1, text: evidence.title },
    {
      ...{ kind: "table", id: "evidence-coverage" },
      caption: said(evidence.sentence, {
        ...{ cells: total("cells"), documents: total("documents"), old: total("old") },
      }),
      columns: [
        texts(tables.indicator, 4),
        numbers(evidence.cells, 1.5),
        numbers(evidence.share, 1.8),
        numbers(evidence.old, 1.8),
        numbers(evidence.quality, 1.8),
      ],
      rows: figures.map(({ name, cells, documents, old, quality }) => [
        name,
        count(cells),
        share(cells === 0 ? NaN : documents / cells),
        count(old),
        decimal(quality, 1),
      ]),
      note: said(evidence.documentNote, { years }),
    },
  ];
}
