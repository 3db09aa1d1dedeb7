import type { Limit } from "../frame/limits";

export type AgreementLimit = "reliable" | "tentative" | "errors" | "erratic" | "predictable";

/** The limits of the words, in the order of their rows. */
export const agreementLimits: readonly Limit<AgreementLimit>[] = [
  { key: "reliable", format: "0.000" },
  { key: "tentative", format: "0.000" },
  { key: "errors", format: "0.0" },
  { key: "erratic", format: "0.0" },
  { key: "predictable", format: "0.0" },
];
