/** The setting of the Method that says whether a scoring run writes the sheets of decisions. */
export const decisionsTitle = {
  title: "Decisions",
  spanish: "Decisiones",
  others: ["Decision sheets", "Hojas de decisiones", "Décisions", "Decisões"],
} as const;

/** Its values as people write them, the title first. */
export const decisionSheetWords: Readonly<Record<"sheets" | "none", readonly string[]>> = {
  sheets: ["sheets", "yes", "on", "hojas", "sí", "feuilles", "oui", "folhas", "planilhas", "sim"],
  none: ["none", "no", "off", "ninguna", "ninguno", "aucune", "non", "nenhuma", "não"],
};
