import type { Assumption } from "../../workbook/read";

const words: Readonly<Record<Assumption, string>> = {
  "flat-index": "one flat index",
  "more-is-better": "more is better",
  "equal-weights": "equal weights",
  "default-method": "the default method",
};

/** What is assumed, and how to change it; nothing where nothing is assumed. */
export function assumptionText(assumptions: readonly Assumption[]): readonly string[] {
  if (assumptions.length === 0) return [];
  const all = assumptions.map((assumption) => words[assumption]).join(", ");
  return [`Assumed: ${all}. \`psci start\` writes this down for you to change.`];
}
