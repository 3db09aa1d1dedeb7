/** The session behind pane and ribbon. This is the folder's only door. */
export type { SessionOptions } from "./core";
export { createSession } from "./create-session";
export type { RunningPlan, SessionPlan, SessionPlans } from "./plans/plan-state";
export type { LiveRanges } from "./ranges/live-ranges";
export type * from "./actions";
export type * from "./assessment/assessment-state";
export type { NewAgreedLevel } from "./assessment/new-agreed-level";
export type * from "./session";
export type * from "./types";
export type { SessionComparison } from "./scenarios/session-comparison";
export type { NewChange } from "./scenarios/scenario-rows";
export type { FoundWhatIf, SessionWhatIf, WhatIfValues } from "./what-if/what-if-state";
