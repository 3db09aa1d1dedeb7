import type { Done, LeftChange } from "../../app/session";
import type { Translate } from "../strings/text";

const reasons = {
  formula: "appliedFormula",
  locked: "appliedLocked",
  noCell: "appliedNoCell",
  impossible: "appliedImpossible",
} as const satisfies Record<LeftChange["why"], string>;

/** What applying a scenario did, what it did not write, and why. */
export function appliedWords(
  { name, written, left }: Done & { readonly what: "applied" },
  t: Translate,
): string {
  const done =
    written > 0
      ? t("applied", { name, count: written })
      : left.length === 0
        ? t("appliedNone", { name })
        : "";
  const names = left.map((change) => t(reasons[change.why], { name: change.name }));
  const rest = names.length === 0 ? "" : t("appliedLeft", { list: names.join("; ") });
  return [done, rest].filter((part) => part !== "").join(" ");
}
