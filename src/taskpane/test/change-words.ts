import type { ReplicateChange } from "../../app/test";
import { methodWords } from "../../workbook/spanish";
import type { Speech } from "../strings/speech";
import { partSettings, settingOfTest } from "./form/part-settings";

/** What a replicate made of one part: a method, a factor of a weight, goalposts, an indicator that is left out. */
export function changeWords(
  { part, value }: ReplicateChange,
  { t, language, number }: Pick<Speech, "t" | "language" | "number">,
): string {
  if (part === "weights" && typeof value === "string") return t("replicateParticipant", { name: value });
  if (part === "weights") return t("replicateWeight", { factor: number(Number(value), 2) });
  if (part === "leave-one-out") return t("replicateLeftOut");
  if (part === "raters") return t("replicateRatings", { count: Number(value) });
  return methodWords(language).value(settingOfTest(partSettings[part]).title, String(value));
}
