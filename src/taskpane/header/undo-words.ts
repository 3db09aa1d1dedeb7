import type { ActionName, SessionAction } from "../../app/session";
import type { Speech } from "../strings/speech";
import type { TextKey } from "../strings/text";

/** The texts of each action: without a subject, and with one. */
const words = {
  read: ["undoRead", "undoRead"],
  verify: ["undoRead", "undoRead"],
  undo: ["undoRead", "undoRead"],
  test: ["undoRead", "undoRead"],
  replicate: ["undoRead", "undoRead"],
  claims: ["undoRead", "undoRead"],
  document: ["undoRead", "undoRead"],
  score: ["undoScore", "undoScore"],
  weights: ["undoWeights", "undoWeight"],
  setting: ["undoSettings", "undoSetting"],
  role: ["undoRole", "undoRoleOf"],
  setUp: ["undoSetUp", "undoSetUp"],
  template: ["undoTemplate", "undoTemplate"],
  example: ["undoExample", "undoExample"],
  fix: ["undoFix", "undoFix"],
  show: ["undoProfile", "undoProfileOf"],
  planSettings: ["undoPlanSettings", "undoPlanSettings"],
  costs: ["undoCosts", "undoCosts"],
  saveScenario: ["undoSaveScenario", "undoSaveScenarioOf"],
  renameScenario: ["undoRenameScenario", "undoRenameScenarioOf"],
  deleteScenario: ["undoDeleteScenario", "undoDeleteScenarioOf"],
  applyScenario: ["undoApplyScenario", "undoApplyScenarioOf"],
  previewAssessment: ["undoRead", "undoRead"],
  startAssessment: ["undoStartAssessment", "undoStartAssessment"],
  agreeLevel: ["undoAgreeLevel", "undoAgreeLevelOf"],
  reopenLevel: ["undoReopenLevel", "undoReopenLevelOf"],
} as const satisfies Record<ActionName, readonly [TextKey, TextKey]>;

/** What Undo would take back: "weight of Plans". */
export function undoWords(
  { action, subject }: SessionAction,
  { t, settingTitle }: Pick<Speech, "t" | "settingTitle">,
): string {
  const [general, particular] = words[action];
  if (subject === "") return t(general as "undoScore"); // the general texts have no place for a subject
  const named = action === "setting" ? settingTitle(subject) : subject;
  return t(particular as "undoWeight", { subject: named }); // a text without a place for the subject ignores it
}
