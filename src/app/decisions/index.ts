/** What to do next: plans for a budget, and which reports have its sheets. This is the folder's only door. */
export { planIndex, type PlanningOptions } from "./plan-index";
export { planRoots } from "./plan-roots";
export { hasDecisionSheets, wantsDecisions } from "./wants-decisions";
