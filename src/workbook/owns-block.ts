import type { WorkbookPlan } from "./plan";

/**
 * Whether drawing a plan rewrites or removes the block with this defined name. The name contains the key of its sheet:
 * PSCI_Ranking2_Table belongs to the second sheet with the key Ranking.
 *
 * @example ownsBlock({ sheets: [], order: [], owns: ["Scores"] }, "PSCI_Runs_Table") // false
 */
export function ownsBlock({ sheets, owns }: WorkbookPlan, name: string): boolean {
  if (owns === undefined) return true;
  const keys = [...owns, ...sheets.map(({ key }) => key)].map(plainKey);
  return keys.includes(plainKey(/^PSCI_([^_]*)/i.exec(name)?.[1] ?? ""));
}

const plainKey = (key: string): string => key.replace(/[^A-Za-z]/g, "").toLowerCase();
