import { useCallback } from "react";
import { agreementOf, type AgreementFigures, type AssessmentTables } from "../../../workbook/assessment";
import type { ComparedTables } from "../off-page-work";
import { useOffPage } from "../use-off-page";

/** The figures of the ratings, null until they are found. They are found by a worker; on the page where none starts. */
export function useFigures(
  assessment: AssessmentTables,
): { readonly result: AgreementFigures | null } | null {
  const { found, isOld } = useOffPage(
    assessment,
    useCallback(() => ({ kind: "agreement", tables: compared(assessment) }), [assessment]),
    useCallback(() => agreementOf(assessment), [assessment]),
  );
  return isOld ? null : found;
}

/** Texts that are not compared need not be copied. */
function compared({ ratings, rounds, round, rated }: AssessmentTables): ComparedTables {
  const nothing = { unit: "", indicator: "", rater: "", round: "" };
  return {
    ...{ rounds, round, rated },
    ratings: ratings.map((row) => ({
      ...{ ...row, written: nothing, text: null, confidence: "", note: "", date: "", evidence: [] },
    })),
  };
}
