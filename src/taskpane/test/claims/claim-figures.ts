import type { ClaimShare, WeightsVerdict } from "../../../engine";
import type { Speech } from "../../strings/speech";

type Words = Pick<Speech, "t" | "percent" | "plain">;

/** "Holds in 87% of 1,000 runs". All or none of the runs only where it is all or none. */
export function shareWords({ holds, says, share }: ClaimShare, { t, percent, plain }: Words): string {
  if (Number.isNaN(share)) return t("claimNoRuns");
  if (holds === says) return t("claimAllRuns", { runs: plain(says) });
  if (holds === 0) return t("claimNoneOfRuns", { runs: plain(says) });
  const rounded = Math.round(100 * share);
  const words = rounded === 0 || rounded === 100 ? percent(share, 2) : percent(share);
  return t("claimShare", { share: words, runs: plain(says) });
}

/** Whether it holds in the index as it is. */
export const nominalWords = ({ nominal }: ClaimShare, { t }: Words): string =>
  t(nominal === null ? "claimNominalUnknown" : nominal ? "claimNominalHolds" : "claimNominalNot");

const verdicts = { all: "holdsAll", some: "holdsSome", none: "holdsNone" } as const;

const reasons = {
  "not-arithmetic": "undecidedArithmetic",
  "not-linear": "undecidedLinear",
  "missing-values": "undecidedMissing",
  "not-scored": "undecidedScored",
  "many-units": "undecidedMany",
} as const;

/** For which weights of a range it holds; why that is not known, where it is not. */
export function verdictWords({ holds, why }: WeightsVerdict, weights: string, { t }: Words): string {
  if (holds !== "undecided") return t(verdicts[holds], { weights });
  return t("holdsUndecided", { weights, reason: why === null ? "" : t(reasons[why]) });
}
