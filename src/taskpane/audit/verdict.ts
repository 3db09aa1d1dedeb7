import type { Verification } from "../../app";
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
  const { cells, blocks, counts } = verification;
  const differences = cells.length + blocks.length;
  return differences === 0
    ? { intent: "success", text: t("proved", { count: counts.cells, formulas: counts.formulas }) }
    : { intent: "error", text: t("differencesFound", { count: differences, cells: counts.cells }) };
}

const inputs = {
  unchanged: "inputsUnchanged",
  changed: "inputsChanged",
  "not-recorded": "inputsNotRecorded",
} as const;

/** What the audit sheet's record says of the inputs. */
export const inputsWords = (
  { inputs: state }: Extract<Verification, { readonly compared: true }>,
  t: Translate,
): string => t(inputs[state]);
