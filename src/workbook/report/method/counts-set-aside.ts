import type { Model } from "../../../engine";

/** Whether what is set aside counts under the rule for missing data. */
export const countsSetAside = ({ method: { missing } }: Pick<Model, "method">): boolean =>
  missing.rule === "share" && missing.setAside === "counts";
