export const correlations = {
  title: "Correlaciones",
  subtitle:
    "De valores normalizados y puntuaciones: en todos los indicadores, más es mejor. Dos columnas se comparan en las unidades que tienen ambas, a partir de tres.",
  subtitleValues: " Todas son valores de la ejecución.",
  limits: {
    negative:
      "Por debajo de esta cifra la correlación es negativa: los dos van en direcciones opuestas (COINr: -0,4)",
    weak: "Por debajo de esta cifra es débil (COINr: 0,3)",
    redundant: "Por encima de esta cifra los dos dicen casi lo mismo (COINr: 0,9)",
  },
  elements: "Cada elemento con su propia parte y con las demás",
  matrix: "Bajo la diagonal: Pearson, con fórmulas",
  matrixValues: "Bajo la diagonal: Pearson, valores de la ejecución",
  ranks: "Sobre la diagonal: Spearman (de puestos), valores de la ejecución",
  part: "Su parte",
  own: "Con su parte",
  ownRanks: "Con su parte, Spearman",
  index: "Con el índice",
  other: "Otra parte, la más cercana",
  otherPart: "Esa parte",
  sibling: "En la misma parte, el más cercano",
  siblingCode: "Ese elemento",
  flags: "Avisos",
  against: "contra su parte",
  weakWithPart: "débil con su parte",
  closerElsewhere: "más cerca de otra parte",
  repeats: "repite a otro",
} as const;
