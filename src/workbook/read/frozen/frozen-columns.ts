import type { FrozenFigure } from "../../../engine";
import { wordTable } from "../words/word-list";

/** Figures of the table Frozen scale, by their headers: those of the sheet Parameters. The first word is the one written. */
const figureWords = {
  fill: ["Missing value becomes", "Valor para los ausentes", "Valeur des manquants", "Valor dos ausentes"],
  lowerBound: ["Lower bound", "Límite inferior", "Borne inférieure", "Limite inferior"],
  upperBound: ["Upper bound", "Límite superior", "Borne supérieure", "Limite superior"],
  transformMinimum: [
    "Minimum, untreated",
    "Mínimo, sin tratar",
    "Minimum, non traité",
    "Mínimo, não tratado",
  ],
  transformMaximum: [
    "Maximum, untreated",
    "Máximo, sin tratar",
    "Maximum, non traité",
    "Máximo, não tratado",
  ],
  exponent: ["Box-Cox exponent", "Exponente de Box-Cox", "Exposant de Box-Cox", "Expoente de Box-Cox"],
  values: ["Values", "Valores", "Valeurs"],
  minimum: ["Minimum", "Mínimo"],
  maximum: ["Maximum", "Máximo"],
  mean: ["Mean", "Media", "Moyenne", "Média"],
  deviation: ["Standard deviation", "Desviación típica", "Écart-type", "Desvio padrão"],
  lowerQuartile: ["Lower quartile", "Cuartil inferior", "Quartile inférieur", "Quartil inferior"],
  median: ["Median", "Mediana", "Médiane"],
  upperQuartile: ["Upper quartile", "Cuartil superior", "Quartile supérieur", "Quartil superior"],
} as const satisfies Readonly<Record<FrozenFigure, readonly string[]>>;

/** Who the figures belong to, and the choices that made them. */
const ownWords = {
  code: ["Code", "Código", "Indicator code", "iCode", "Código del indicador"],
  imputation: ["Imputation", "Imputación", "Imputação"],
  treatment: ["Outliers", "Valores atípicos", "Valeurs aberrantes", "Valores extremos"],
  transformation: ["Transformation", "Transformación", "Transformação"],
  normalisation: ["Normalisation", "Normalización", "Normalization", "Normalização"],
  direction: ["Direction", "Dirección", "Sens", "Direção"],
  denominator: ["Denominator", "Denominador", "Dénominateur"],
  scale: ["Denominator scale", "Escala del denominador", "Échelle du dénominateur", "Escala do denominador"],
  transform: ["Transformed by", "Transformado por", "Transformé par"],
  weights: ["Weights", "Pesos", "Poids"],
  weight: ["Weight", "Peso"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const frozenFigures: readonly FrozenFigure[] = Object.keys(figureWords) as FrozenFigure[]; // its own keys

const frozenWords = { ...ownWords, ...figureWords };
export type FrozenColumn = keyof typeof frozenWords;

export const frozenColumns = Object.keys(frozenWords) as readonly FrozenColumn[]; // its own keys
export const frozenHeader = (column: FrozenColumn): string => frozenWords[column][0];

/** A header of the table, in Spanish. */
export const frozenHeaderInSpanish = (header: string): string =>
  Object.values<readonly string[]>(frozenWords).find(([english]) => english === header)?.[1] ?? header;
export const frozenTable = wordTable<FrozenColumn>(frozenWords);

/** Names of tables and sheets, as `plain` returns them: English, Spanish, French, Portuguese. */
export const frozenNames: readonly string[] = [
  ...["frozenscale", "scalefrozen", "keptscale", "referencescale", "escalafija", "escalafijada"],
  ...["escaladereferencia", "echellefixe", "echellefigee", "echelledereference", "escalafixa"],
  ...["escaladereferencia"],
];
