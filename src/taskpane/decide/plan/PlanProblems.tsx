import type { SessionPlan } from "../../../app/session";

/** In work. */
export function PlanProblems(_: { readonly made: SessionPlan }) {
  return null;
}
