import type { PlanCell } from "../../plan";
import { planSettingIds, planSettingsInWords } from "../../decisions";
import { type Context, figure, text } from "../context/context";
import { moneyFormat } from "./figures";
import type { PlanLayout } from "./layout";

/** A setting that is not there: no cell is blank, so that a blank one is seen. */
const none = "–";

/** What the plan was made for: one row per setting, by codes. `psci verify` reads them back. */
export function settingCells(context: Context, layout: PlanLayout): readonly (readonly PlanCell[])[] {
  const { planSettings } = context.words;
  const words = planSettingsInWords(layout.plan.settings, planSettings);
  return planSettingIds.map((id) => {
    const value = words[id];
    return [
      text(planSettings.titles[id], "label"),
      typeof value === "number" && id === "budget"
        ? figure(value, "parameter", moneyFormat(layout))
        : text(value === "" ? none : String(value), "labelWrapped"),
    ];
  });
}
