/** Reference results that nothing is compared with, each with the reason; what is not here has to be in a comparison. */
export const uncovered: Readonly<Record<string, string>> = {
  "tai23_published.json#T39_sobol_avg_shift": "from the Handbook's own random design, which is not printed",
  "tai23_published.json#T40_sobol_LIN": "from the Handbook's own random design, which is not printed",
  "tai23_published.json#T42_path_total_effect_pct":
    "from the Handbook's own random design, which is not printed",
  "tai23_table23_table38_ranks.csv#T38_NCMC":
    "has ties that the method does not give; Tables 36 and 37 are compared",
};

export function uncoveredPage(): string {
  const lines = Object.entries(uncovered).map(([reference, reason]) => `- ${reference}: ${reason}`);
  return `## What is not compared\n\n${lines.join("\n")}\n`;
}
