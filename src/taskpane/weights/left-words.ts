import type { Done, LeftWeight } from "../../app/session";
import type { Translate } from "../strings/text";

const reasons = { locked: "leftLocked", formula: "leftFormula", new: "leftNew" } as const;

/** What restoring the weights did, which weights it did not change, and why. */
export function restoredWords({ weights, left }: Done & { readonly what: "restored" }, t: Translate): string {
  const sentences = (Object.keys(reasons) as LeftWeight["why"][]).flatMap((why) => {
    const names = left.filter((one) => one.why === why).map(({ name }) => name);
    return names.length === 0 ? [] : [t(reasons[why], { list: names.join(", ") })];
  });
  const done = weights === 0 ? t("restoredNone") : t("restored", { count: weights });
  return [done, ...sentences].join(" ");
}
