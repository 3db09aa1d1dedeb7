import type { ActionName } from "../actions";
import type { Core } from "../core";
import type { Session } from "../session";
import { insertCosts } from "./insert-costs";
import type { PlanMaker } from "./make-plan";
import { writePlanSettings } from "./write-plan-settings";

type PlanActions = Pick<Session, "makePlan" | "cancelPlan" | "setPlanSettings" | "insertCosts">;

type Act = (action: ActionName, work: () => Promise<void>) => Promise<void>;

/** The actions of a session that make plans and write what they are for. */
export const planActions = (core: Core, maker: PlanMaker, act: Act): PlanActions => ({
  makePlan: (root, settings) => maker.make(root, settings),
  cancelPlan: () => maker.cancel(),
  setPlanSettings: (settings) =>
    act("planSettings", async () => {
      await writePlanSettings(core, settings);
      core.store.set({ done: { what: "planSettings" } });
    }),
  insertCosts: () =>
    act("costs", async () => {
      await insertCosts(core);
      core.store.set({ done: { what: "costs" } });
    }),
});
