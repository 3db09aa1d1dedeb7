import { useEffect, useState } from "react";
import { agreementOf, type AgreementFigures, type AssessmentTables } from "../../../workbook/assessment";
import type { ComparedTables } from "./figures-entry";

interface Found {
  readonly of: AssessmentTables;
  /** Null where nobody gave a level. */
  readonly figures: AgreementFigures | null;
}

/** Of the last tables: the view may be left and opened again. */
let last: Found | null = null;

/** The figures of the ratings, null until they are found. They are found by a worker; on the page where none starts. */
export function useFigures(assessment: AssessmentTables): Found | null {
  const [found, setFound] = useState<Found | null>(last);
  useEffect(() => {
    if (last?.of === assessment) return;
    const ending = new AbortController();
    void figuresOf(assessment, ending.signal).then((figures) => {
      if (ending.signal.aborted) return;
      last = { of: assessment, figures };
      setFound(last);
    });
    return () => ending.abort();
  }, [assessment]);
  return found?.of === assessment ? found : last?.of === assessment ? last : null;
}

async function figuresOf(
  assessment: AssessmentTables,
  signal: AbortSignal,
): Promise<AgreementFigures | null> {
  try {
    const { figuresByWorker } = await import("./figures-by-worker");
    return await figuresByWorker(compared(assessment), signal);
  } catch {
    // A policy or an old browser has no workers: the figures are the same, and the page waits for them.
    await new Promise((resolve) => setTimeout(resolve, 0));
    return agreementOf(assessment);
  }
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
