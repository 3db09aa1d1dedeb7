import type { Limit } from "../frame/limits";

export type AgreementLimit = "reliable" | "tentative" | "errors" | "erratic" | "predictable";

/** The limits of the words, in the order of their rows. */
export const agreementLimits: readonly Limit<AgreementLimit>[] = [
  { key: "reliable", value: 0.8, format: "0.000" },
  { key: "tentative", value: 0.667, format: "0.000" },
  { key: "errors", value: 2, format: "0.0" },
  { key: "erratic", value: 1.5, format: "0.0" },
  { key: "predictable", value: 0.5, format: "0.0" },
];
