import { causeCount, isProved, type ComparedReport, type Verification } from "../../app";
import type { Translate } from "../strings/text";

/** The outcome of a verification in one sentence, and whether it is good. */
export interface Verdict {
  readonly intent: "success" | "error" | "warning";
  readonly text: string;
}

export function verdict(verification: Verification, t: Translate): Verdict {
  if (!verification.compared)
    return {
      intent: "warning",
      text: t(verification.reason === "never-scored" ? "neverScored" : "inputsNotScored"),
    };
  const { counts } = verification;
  const differences = causeCount(verification);
  if (differences === 0 && !isProved(verification))
    return { intent: "error", text: t(inputsKey(verification)) };
  return differences === 0
    ? { intent: "success", text: t("proved", { count: counts.cells, formulas: counts.formulas }) }
    : { intent: "error", text: t("differencesFound", { count: differences, cells: counts.cells }) };
}

const inputs = {
  unchanged: "inputsUnchanged",
  changed: "inputsChanged",
  "not-recorded": "inputsNotRecorded",
} as const;

const inputsKey = ({ inputs: state, kept }: ComparedReport) =>
  kept === "altered" ? "inputsAltered" : inputs[state];

/** Whether the inputs are those that the Audit sheet recorded. */
export const inputsWords = (verification: ComparedReport, t: Translate): string => t(inputsKey(verification));
