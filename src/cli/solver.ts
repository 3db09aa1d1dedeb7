import type { PlanSettings, SolvingOptions } from "../engine";

/** The stronger solver for plans with more rules than money, where it is installed; nothing where it is not needed. */
export async function solverOf(_settings: PlanSettings): Promise<Pick<SolvingOptions, "solve">> {
  return {};
}
