import type { TestSettings } from "../../test-settings";

/** A row of the Method table that is about tests: what it sets, or whether a scoring run writes the sheets of tests. */
export type TestSettingId = keyof TestSettings | "tests";

/** A value that is a word. The figures and the methods that a setting takes have none here. */
export type TestWord =
  "usual" | "fixed" | "none" | "one indicator" | "drawn again" | "participants" | "sheets" | "yes" | "no";

/** The name of a setting of tests. */
interface TestTitle {
  readonly title: string;
  readonly spanish: string;
  /** Other spellings, also in French and Portuguese. */
  readonly others: readonly string[];
}

export const testTitles: Readonly<Record<TestSettingId, TestTitle>> = {
  tests: {
    title: "Tests",
    spanish: "Pruebas",
    others: ["Test", "Test sheets", "Hojas de pruebas", "Prueba", "Testes", "Robustness", "Robustez"],
  },
  runs: {
    title: "Test runs",
    spanish: "Réplicas de la prueba",
    others: ["Test replicates", "Replicates", "Réplicas de prueba", "Ejecuciones de la prueba", "Réplicas"],
  },
  seed: {
    title: "Test seed",
    spanish: "Semilla de la prueba",
    others: ["Random seed", "Seed", "Semilla", "Semilla de prueba"],
  },
  top: {
    title: "Test top",
    spanish: "Primeros de la prueba",
    others: ["Test first", "Primeros puestos de la prueba"],
  },
  weights: { title: "Test weights", spanish: "Pesos en la prueba", others: ["Prueba de pesos"] },
  weightsTogether: {
    title: "Test weights as one input",
    spanish: "Pesos como un solo factor en la prueba",
    others: ["Test weights together", "Test all weights as one", "Pesos como un factor en la prueba"],
  },
  weightings: {
    title: "Test weighting",
    spanish: "Ponderación en la prueba",
    others: ["Test weightings", "Prueba de ponderación", "Método de pesos en la prueba"],
  },
  imputations: {
    title: "Test imputation",
    spanish: "Imputación en la prueba",
    others: ["Test imputations", "Prueba de imputación"],
  },
  treatments: {
    title: "Test outliers",
    spanish: "Valores atípicos en la prueba",
    others: ["Test treatment", "Test treatments", "Test outlier", "Prueba de valores atípicos"],
  },
  normalisations: {
    title: "Test normalisation",
    spanish: "Normalización en la prueba",
    others: ["Test normalisations", "Prueba de normalización"],
  },
  aggregations: {
    title: "Test aggregation",
    spanish: "Agregación en la prueba",
    others: ["Test aggregations", "Prueba de agregación"],
  },
  goalposts: {
    title: "Test goalposts",
    spanish: "Valores de referencia en la prueba",
    others: ["Test goalpost", "Prueba de valores de referencia"],
  },
  leaveOneOut: {
    title: "Test leaving out",
    spanish: "Exclusión en la prueba",
    others: ["Test leave one out", "Test leave out", "Prueba de exclusión"],
  },
  raters: {
    title: "Test raters",
    spanish: "Evaluadores en la prueba",
    others: ["Test ratings", "Prueba de evaluadores"],
  },
};

/** The words in Spanish, and other spellings of them; what is not varied may be said in many ways. */
export const testValueWords: Readonly<
  Record<TestWord, { readonly spanish: string; readonly others: readonly string[] }>
> = {
  usual: {
    spanish: "habitual",
    others: ["default", "yes", "on", "habituales", "usuales", "usual", "sí", "habituel", "oui", "sim"],
  },
  fixed: {
    spanish: "sin variar",
    others: [
      ...[
        "not varied",
        "none",
        "no",
        "off",
        "constant",
        "fijo",
        "fija",
        "fijos",
        "fijas",
        "ninguno",
        "ninguna",
      ],
      ...["fixe", "fixes", "aucun", "aucune", "non", "fixo", "fixa", "fixos", "nenhum", "nenhuma", "não"],
    ],
  },
  none: {
    spanish: "ninguno",
    others: ["nothing", "no", "off", "fixed", "ninguna", "ningún", "aucun", "aucune", "nenhum", "nenhuma"],
  },
  "one indicator": {
    spanish: "un indicador",
    others: [
      "one",
      "1",
      "yes",
      "on",
      "usual",
      "each indicator",
      "un",
      "uno",
      "sí",
      "un indicateur",
      "um indicador",
    ],
  },
  "drawn again": {
    spanish: "sorteados de nuevo",
    others: [
      "drawn anew",
      "redrawn",
      "resampled",
      "yes",
      "on",
      "usual",
      "remuestreados",
      "sí",
      "tirés à nouveau",
    ],
  },
  participants: {
    spanish: "participantes",
    others: [
      ...["participant", "of the participants", "stakeholders", "group", "weights of the group"],
      ...["participante", "de los participantes", "actores", "grupo", "partes interesadas", "groupe"],
    ],
  },
  yes: { spanish: "sí", others: ["on", "one", "one input", "together", "un factor", "oui", "sim"] },
  no: { spanish: "no", others: ["off", "none", "usual", "each", "each weight", "cada uno", "non", "não"] },
  sheets: {
    spanish: "hojas",
    others: ["yes", "on", "sheet", "usual", "sí", "hoja", "feuilles", "folhas", "oui", "sim"],
  },
};

/** Titles and words of tests in Spanish. */
export const testInSpanish = {
  title: (id: TestSettingId): string => testTitles[id].spanish,
  /** Null for what is no word: a figure, a method. */
  word: (words: string): string | null =>
    Object.entries(testValueWords).find(([word]) => word === words)?.[1].spanish ?? null,
};
