import type { Speech } from "../../strings/speech";
import type { QueueRow } from "./queue-rows";
import { reasonNames } from "./reason-words";

/** The texts of a row of the list. */
export const queueWords = {
  /** "rank 3 to 9"; "" where it is not known. */
  ranks({ open }: QueueRow, { t, plain }: Pick<Speech, "t" | "plain">): string {
    if (open === null) return "";
    const [best, worst] = open.ranks;
    if (Number.isNaN(best)) return t("queueNoRank");
    return best === worst
      ? t("queueRankStays", { rank: plain(best) })
      : t("queueRanks", { best: plain(best), worst: plain(worst) });
  },
  /** The levels of the raters and the reasons: "2, 4, 4. Disagreement". */
  line({ cell: { cell, reasons }, open }: QueueRow, { t, plain }: Pick<Speech, "t" | "plain">): string {
    const levels = cell.ratings.map(({ level }) => plain(level)).join(", ");
    const agreed = Number.isNaN(cell.agreed)
      ? t("doesNotApply")
      : t("queueAgreed", { level: plain(cell.agreed) });
    return [levels, open === null ? agreed : "", reasons.map((reason) => t(reasonNames[reason])).join(", ")]
      .filter((part) => part !== "")
      .join(" · ");
  },
};
