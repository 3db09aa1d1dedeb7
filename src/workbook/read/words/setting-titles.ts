import { flagLimits, limitNames } from "../../../engine";
import type { LimitSettingId, SettingId } from "../method/setting";
import { limitWords } from "./limit-words";

/** The names of a setting. */
interface SettingTitles {
  /** As the Method table has it. */
  readonly title: string;
  /** In Spanish (beside that of `methodInSpanish`), French and Portuguese. */
  readonly others: readonly string[];
}

const ofLimits = Object.fromEntries(
  limitNames.map((name) => [
    `limit ${name}`,
    { title: flagLimits[name].title, others: limitWords[name].others },
  ]),
) as Readonly<Record<LimitSettingId, SettingTitles>>; // each of its keys

/** By the id of the setting. A level, a node or an indicator may follow. */
export const settingTitles: Readonly<Record<SettingId, SettingTitles>> = {
  missing: {
    title: "Missing data",
    others: [
      ...["Datos faltantes", "Datos perdidos", "Valores ausentes", "Valores faltantes", "Valores perdidos"],
      ...["Données manquantes", "Valeurs manquantes", "Dados ausentes", "Dados em falta", "Dados faltantes"],
      ...["Valores em falta"],
    ],
  },
  screening: {
    title: "Screening",
    others: [
      ...["Filtrado", "Disponibilidad de datos", "Filtrage", "Disponibilité des données", "Triagem"],
      ...["Filtragem", "Disponibilidade de dados"],
    ],
  },
  screeningZeros: {
    title: "Screening zeros",
    others: [
      ...[
        "Filtrado de ceros",
        "Cribado de ceros",
        "Filtrage des zéros",
        "Filtrage zéros",
        "Triagem de zeros",
      ],
      ...["Filtragem de zeros"],
    ],
  },
  imputation: {
    title: "Imputation",
    others: ["Método de imputación", "Méthode d'imputation", "Imputação", "Método de imputação"],
  },
  treatment: {
    title: "Outliers",
    others: [
      ...["Atípicos", "Datos atípicos", "Tratamiento de valores atípicos", "Tratamiento de atípicos"],
      ...["Valeurs aberrantes", "Valeurs extrêmes", "Traitement des valeurs aberrantes"],
      ...["Valores discrepantes", "Valores aberrantes", "Valores extremos"],
    ],
  },
  transformation: {
    title: "Transformation",
    others: ["Transformación de los valores", "Transformação"],
  },
  normalisation: {
    title: "Normalisation",
    others: [
      ...["Método de normalización", "Méthode de normalisation", "Normalização", "Método de normalização"],
    ],
  },
  weights: {
    title: "Weights",
    others: [
      ...["Peso", "Ponderación", "Ponderaciones", "Método de ponderación", "Poids", "Pondération"],
      ...["Pondérations", "Méthode de pondération", "Ponderação", "Ponderações", "Método de ponderação"],
    ],
  },
  aggregation: {
    title: "Aggregation",
    others: [
      ...["Método de agregación", "Agrégation", "Méthode d'agrégation", "Agregação", "Método de agregação"],
    ],
  },
  gates: {
    title: "Gate",
    others: ["Condiciones", "Requisito", "Condition", "Condição"],
  },
  bonus: { title: "Bonus", others: ["Bono", "Bônus"] },
  malus: { title: "Malus", others: ["Penalidad", "Pénalité", "Penalidade"] },
  classes: {
    title: "Classes",
    others: ["Clase", "Categorías", "Niveles de puntuación", "Catégories", "Categorias"],
  },
  ranks: {
    title: "Ranks",
    others: ["Rangos", "Posiciones", "Empates", "Rangs", "Classement", "Postos", "Posições"],
  },
  group: {
    title: "Group column",
    others: [
      ...["Columna de grupo", "Grupos", "Grupo", "Agrupación", "Colonne de groupe", "Colonne de groupes"],
      ...["Colonne des groupes", "Groupes", "Groupe", "Coluna de grupo", "Coluna de grupos"],
    ],
  },
  gap: {
    title: "Gap reference",
    others: [
      ...["Referencia de brecha", "Referencia de las brechas", "Brecha", "Brechas", "Référence de l'écart"],
      ...[
        "Référence des écarts",
        "Écart",
        "Écarts",
        "Referência da lacuna",
        "Referência das lacunas",
        "Lacuna",
      ],
    ],
  },
  scaleTime: {
    title: "Scale year",
    others: [
      ...["Año de referencia de la escala", "Momento de la escala", "Año base", "Année de l'échelle"],
      ...["Année de base", "Ano da escala", "Ano base"],
    ],
  },
  unitWeights: {
    title: "Unit weights",
    others: [
      ...["Peso de las unidades", "Pesos de unidades", "Ponderación de las unidades", "Poids des unités"],
      ...["Pesos das unidades", "Peso das unidades"],
    ],
  },
  peers: {
    title: "Peers",
    others: ["Número de pares", "Pairs", "Nombre de pairs", "Número de pares"],
  },
  peersBy: { title: "Peers by", others: ["Pares según", "Pairs par", "Pairs selon", "Pares segundo"] },
  peersWithin: {
    title: "Peers within",
    others: ["Pares entre", "Pairs parmi", "Pairs dans", "Pares dentro do", "Pares dentro da"],
  },
  language: {
    title: "Language",
    others: ["Lengua", "Idioma del informe", "Langue", "Língua", "Idioma do relatório"],
  },
  ...ofLimits,
};

/** "level" in "Aggregation level 3", and words between a setting and its level, node or indicator. */
export const levelWords: readonly string[] = ["level", "nivel", "niveau"];
export const betweenWords: readonly string[] = [
  ...["of", "for", "at", "de", "del", "para", "pour", "du", "do", "da", "en"],
];
