import { type Model, score } from "../../engine";
import {
  agreementOf,
  type AgreementFigures,
  type AssessmentTables,
  moderationOf,
  type ModerationList,
} from "../../workbook/assessment";

/** Work of the tab that takes seconds for tens of thousands of ratings. A message to a worker is copied. */
export type OffPageWork =
  | { readonly kind: "agreement"; readonly tables: ComparedTables }
  | { readonly kind: "moderation"; readonly model: Model; readonly assessment: AssessmentTables };

/** What figures of agreement are made of. */
export type ComparedTables = Pick<AssessmentTables, "ratings" | "rounds" | "round" | "rated">;

export type OffPageResult = AgreementFigures | ModerationList | null;

/** Does the work; the same results as on the page. */
export function workOffPage(work: OffPageWork): OffPageResult {
  if (work.kind === "agreement") return agreementOf(work.tables);
  const outcome = score(work.model);
  return outcome.ok ? moderationOf(outcome.results, work.assessment) : null;
}
