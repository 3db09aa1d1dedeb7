const noSuchScale = "the engine has no such normalisation";

/** Reference results that nothing is compared with, each with the reason; what is not here has to be in a comparison. */
export const uncovered: Readonly<Record<string, string>> = {
  "tai23_published.json#T13_kmeans3": "the engine has no clusters of units; `peers` has distances",
  "tai23_published.json#T14_scale_example": "the temperatures behind it are not printed",
  "tai23_published.json#T19_BOD_weights": "the best weights need not be unique; the scores are compared",
  "tai23_published.json#T39_sobol_avg_shift": "from the Handbook's own random design, which is not printed",
  "tai23_published.json#T40_sobol_LIN": "from the Handbook's own random design, which is not printed",
  "tai23_published.json#T42_path_total_effect_pct":
    "from the Handbook's own random design, which is not printed",
  "tai23_table15_schooling_normalisations.csv#dist_ratio_c_mean": noSuchScale,
  "tai23_table15_schooling_normalisations.csv#dist_ratio_c_worst": noSuchScale,
  "tai23_table15_schooling_normalisations.csv#dist_diff_c_mean": noSuchScale,
  "tai23_table15_schooling_normalisations.csv#dist_diff_c_worst": noSuchScale,
  "tai23_table15_schooling_normalisations.csv#above_below_mean_p20": noSuchScale,
  "tai23_table23_table38_ranks.csv#T38_NCMC":
    "the Handbook's own ranks have ties that were not reproduced; Tables 25, 28, 36 and 37 are compared",
};

export function uncoveredPage(): string {
  const lines = Object.entries(uncovered).map(([reference, reason]) => `- ${reference}: ${reason}`);
  return `## What is not compared\n\n${lines.join("\n")}\n`;
}
