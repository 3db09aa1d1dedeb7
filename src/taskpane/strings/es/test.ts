/** The tab Test. */

export const test = {
  partWeights: "los pesos",
  partWeighting: "el método de ponderación",
  partImputation: "la imputación",
  partTreatment: "el tratamiento de atípicos",
  partNormalisation: "la normalización",
  partAggregation: "la agregación",
  partGoalposts: "las referencias",
  partLeaveOneOut: "los indicadores excluidos",
  partRaters: "los evaluadores",
} as const;
