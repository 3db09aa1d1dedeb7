import type { Done } from "../../app/session";
import type { Translate } from "../strings/text";

type AssessmentDone = Extract<Done, { readonly what: "assessment" | "agreed" | "reopened" }>;

/** What was done to the tables of an assessment. */
export function assessmentWords(done: AssessmentDone, t: Translate): string {
  switch (done.what) {
    case "assessment":
      return t("doneAssessment", { count: done.started.ratings });
    case "agreed":
      return done.level === null
        ? t("doneAgreedNone", done)
        : t("doneAgreed", { unit: done.unit, indicator: done.indicator, level: done.level });
    case "reopened":
      return t("doneReopened", done);
  }
}
