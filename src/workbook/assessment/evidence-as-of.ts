import type { AssessmentTables } from "./assessment-tables";
import { lastDayOf } from "./evidence-day";

/** From when the age of documents is counted, "2026-12-31", and what it is: the scored round, or the newest date in the workbook. */
export interface EvidenceAsOf {
  readonly day: string;
  readonly by: "round" | "newest";
}

/**
 * The end of the year in the name of the scored round; else the newest date of a document or of a rating. The reader has no clock,
 * and the same workbook gives the same report. Null where nothing has a date.
 */
export function evidenceAsOf({
  round,
  evidence,
  ratings,
}: Pick<AssessmentTables, "round" | "evidence" | "ratings">): EvidenceAsOf | null {
  const [year] = round?.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/) ?? [];
  if (year !== undefined) return { day: `${year}-12-31`, by: "round" };
  let newest = "";
  for (const { date } of [...evidence, ...ratings]) {
    const day = lastDayOf(date);
    if (day > newest) newest = day;
  }
  return newest === "" ? null : { day: newest, by: "newest" };
}
