import type { ActionName, Busy } from "../../app/session";
import type { TextKey, Translate } from "../strings/text";

const actions = {
  read: "busyRead",
  score: "busyScore",
  verify: "busyVerify",
  undo: "busyUndo",
  weights: "busyWeights",
  setting: "busySetting",
  role: "busyRole",
  setUp: "busySetUp",
  template: "busyTemplate",
  example: "busyExample",
  fix: "busyFix",
  show: "busyShow",
  test: "busyTest",
  replicate: "busyReplicate",
  claims: "busyClaims",
  document: "busyDocument",
  planSettings: "busyPlanSettings",
  costs: "busyCosts",
  saveScenario: "busySaveScenario",
  renameScenario: "busyRenameScenario",
  deleteScenario: "busyDeleteScenario",
  applyScenario: "busyApplyScenario",
  previewAssessment: "busyPreviewAssessment",
  startAssessment: "busyStartAssessment",
  agreeLevel: "busyAgreeLevel",
  reopenLevel: "busyReopenLevel",
} as const satisfies Record<ActionName, TextKey>;

/** Steps that the use cases and adapters report. */
const steps: ReadonlyMap<
  string,
  Parameters<Translate>[0] &
    (
      | "stepRead"
      | "stepScore"
      | "stepPlan"
      | "stepCompare"
      | "stepRuns"
      | "stepSensitivity"
      | "stepClaims"
      | "stepDocument"
    )
> = new Map([
  ["Reading the workbook", "stepRead"],
  ["Scoring", "stepScore"],
  ["Planning the report", "stepPlan"],
  ["Comparing the report", "stepCompare"],
  ["Running replicates", "stepRuns"],
  ["Finding what matters", "stepSensitivity"],
  ["Looking at claims", "stepClaims"],
  ["Making the document", "stepDocument"],
]);

/** The words for an action that runs. */
export const actionWords = (action: ActionName, t: Translate): string => t(actions[action]);

/** The words for the step of an action; "" for a step without words. */
export function stepWords({ step }: Busy, t: Translate): string {
  const key = steps.get(step.replace(/ [\d,]+ units on [\d,]+ indicators$/, ""));
  if (key !== undefined) return t(key);
  const [, sheet] = /^Writing (.+)$/.exec(step) ?? [];
  return sheet === undefined ? step : t("stepWrite", { sheet });
}
