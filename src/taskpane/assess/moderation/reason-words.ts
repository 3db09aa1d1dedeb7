import type { ModerationReason, RatedCell } from "../../../engine";
import type { TextKey, Translate } from "../../strings/text";

/** Short names of the reasons, for a list. */
export const reasonNames = {
  disagreement: "reasonDisagreement",
  "one alone": "reasonAlone",
  "partly not applicable": "reasonPartly",
  "few raters": "reasonFew",
  "not rated": "reasonNotRated",
  "no evidence": "reasonNoEvidence",
} as const satisfies Record<ModerationReason, TextKey>;

/** A reason in a sentence. */
export function reasonSentence(
  reason: ModerationReason,
  cell: RatedCell,
  needed: number,
  t: Translate,
): string {
  switch (reason) {
    case "disagreement":
      return t("whyDisagreement", { count: cell.spread });
    case "one alone":
      return t("whyAlone");
    case "partly not applicable":
      return t("whyPartly");
    case "few raters":
      return t("whyFew", { count: cell.ratings.length, needed });
    case "not rated":
      return t("whyNotRated");
    case "no evidence":
      return t("whyNoEvidence");
  }
}
