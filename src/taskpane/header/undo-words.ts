import type { ActionName, SessionAction } from "../../app/session";
import type { Speech } from "../strings/speech";
import type { TextKey } from "../strings/text";

/** The texts of each action: without a subject, and with one. */
const words = {
  read: ["deedRead", "deedRead"],
  verify: ["deedRead", "deedRead"],
  undo: ["deedRead", "deedRead"],
  score: ["deedScore", "deedScore"],
  weights: ["deedWeights", "deedWeight"],
  setting: ["deedSettings", "deedSetting"],
  role: ["deedRole", "deedRoleOf"],
  setUp: ["deedSetUp", "deedSetUp"],
  template: ["deedTemplate", "deedTemplate"],
  example: ["deedExample", "deedExample"],
  fix: ["deedFix", "deedFix"],
  show: ["deedProfile", "deedProfileOf"],
} as const satisfies Record<ActionName, readonly [TextKey, TextKey]>;

/** What Undo would take back: "weight of Plans". */
export function deedWords(
  { action, subject }: SessionAction,
  { t, settingTitle }: Pick<Speech, "t" | "settingTitle">,
): string {
  const [general, particular] = words[action];
  if (subject === "") return t(general as "deedScore"); // the general texts have no place for a subject
  const named = action === "setting" ? settingTitle(subject) : subject;
  return t(particular as "deedWeight", { subject: named }); // a text without a place for the subject ignores it
}
