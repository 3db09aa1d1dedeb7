/** What to do next: the user's tables of decisions, and what comes of them. This is the folder's only door. */
export type { CostRow, DecisionTables, PlanPlace, PlanTable, ScenarioPlace } from "./decision-tables";
export type { IndexPlan } from "./index-plan";
export { planSettingIds, planSettingsFromWords, planSettingsInWords, type PlanSettingId } from "./plan-words";
export type { Scenario, ScenarioChange } from "./scenario";
