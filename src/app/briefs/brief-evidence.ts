import type { Model } from "../../engine";
import type { BriefEvidence } from "../../document";
import { evidenceByCell, type AssessmentTables } from "../../workbook/assessment";

/** What stands behind the ratings of each unit, where the workbook says it. */
export function briefEvidence(
  assessment: AssessmentTables | undefined,
  model: Model,
): readonly BriefEvidence[] {
  if (assessment === undefined) return [];
  const of = evidenceByCell(assessment, model);
  const items = [...new Set(assessment.ratings.map(({ item }) => item))];
  return model.units.flatMap(({ code: unit }) =>
    items.flatMap((indicator): readonly BriefEvidence[] => {
      const { sources } = of(unit, indicator);
      if (sources.length === 0) return [];
      return [
        {
          ...{ unit, indicator, ids: sources.map(({ id }) => id) },
          documents: sources.map(({ id, row }) => ({
            ...{ id, title: row?.title ?? "", kind: row?.kind ?? "" },
            ...{ date: row?.date ?? "", quality: row?.quality ?? NaN },
          })),
        },
      ];
    }),
  );
}
