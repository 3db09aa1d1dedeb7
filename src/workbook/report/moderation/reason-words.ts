import type { ModerationReason, RatedCell } from "../../../engine";
import { said, type ReportWords } from "../words";

/** Why people should look at a cell, in words: "Raters differ by 3 levels; no evidence". */
export function reasonsInWords(
  { moderation }: ReportWords,
  reasons: readonly ModerationReason[],
  cell: RatedCell,
  needed: number,
): string {
  const words: Readonly<Record<ModerationReason, () => string>> = {
    disagreement: () => said(moderation.disagreement, { count: cell.spread }),
    "one alone": () => moderation.oneAlone,
    "partly not applicable": () => moderation.partlyNotApplicable,
    "few raters": () => said(moderation.fewRaters, { count: cell.ratings.length, needed }),
    "not rated": () => moderation.notRated,
    "no evidence": () => moderation.noEvidence,
  };
  return reasons
    .map((reason) => words[reason]())
    .map((one, k) => (k === 0 ? one : one.charAt(0).toLowerCase() + one.slice(1)))
    .join("; ");
}
