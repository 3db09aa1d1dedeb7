import type { SessionPlan } from "../../../app/session";
import type { Speech } from "../../strings/speech";

type Words = Pick<Speech, "t" | "plain" | "number" | "percent">;

/** What a plan comes to. */
export function planSentence(
  { plan: made }: SessionPlan,
  decimals: number,
  { t, plain, number }: Words,
): string {
  const { plan, settings } = made;
  const { steps, cost, gain, units } = plan;
  const changed = new Set(steps.map(({ unit }) => unit)).size;
  const names = {
    count: steps.length,
    budget: plain(settings.budget),
    cost: plain(amount(cost)),
    gain: number(gain, decimals + 1),
  };
  if (steps.length === 0) return t("planNone");
  return units.length === 1 ? t("planOfUnit", names) : t("planOfUnits", { ...names, units: plain(changed) });
}

/** How good the plan is known to be. */
export function provenSentence({ plan: { plan } }: SessionPlan, { t, percent }: Words): string {
  const { proven, bound, gain } = plan;
  if (proven) return t("planProven");
  if (Number.isNaN(bound)) return t("planNotProven");
  const beyond = gain > 0 ? Math.max(0, bound / gain - 1) : 0;
  return t("planBound", { share: percent(beyond, beyond < 0.01 ? 2 : 1) });
}

/** Money to the hundredth. */
export const amount = (x: number): number => Number(x.toFixed(2));
