import { limitNames } from "../../../engine";
import type { LimitSettingId, SettingId } from "../method/setting";

/** Spellings of the values of one setting, by the id of the value. */
type Phrases = Readonly<Record<string, readonly string[]>>;

const nothing = ["ninguno", "ninguna", "ningún", "aucun", "aucune", "nenhum", "nenhuma"];

const ofLimits = Object.fromEntries(
  limitNames.map((name): [string, Phrases] => [
    `limit ${name}`,
    { usual: ["lo habitual", "habituel", "habitualmente"] },
  ]),
) as Readonly<Record<LimitSettingId, Phrases>>; // each of its keys

/**
 * The most common spellings of values in Spanish (besides `methodInSpanish`), French and Portuguese, and English phrases that
 * are not the name of a method: for each setting, by the id of its value. Figures may follow.
 */
export const valuePhrases: Readonly<Record<SettingId, Phrases>> = {
  missing: {
    renormalise: [
      ...["renormalizar pesos", "renormalizar", "renormaliser les poids", "renormaliser"],
      ...["renormalizar os pesos"],
    ],
    all: ["exigir todos", "requerir todo", "exiger tout", "exigir tudo"],
    share: [
      ...["exigir proporción", "exigir al menos", "exiger une part", "exiger au moins", "exigir proporção"],
    ],
  },
  screening: { none: nothing, availability: ["disponibilité", "disponibilidade"] },
  screeningZeros: { none: nothing, share: ["part", "proporção"] },
  imputation: {
    none: [...nothing, "no imputar", "sin imputación", "sin imputar", "ne pas imputer", "sem imputação"],
    mean: ["promedio", "moyenne", "média"],
    median: ["médiane"],
    "group mean": ["media de grupo", "promedio del grupo", "moyenne du groupe", "média do grupo"],
    "group median": ["mediana de grupo", "médiane du groupe", "mediana do grupo"],
    "nearest neighbours": ["vecinos más cercanos", "plus proches voisins", "vizinhos mais próximos"],
  },
  treatment: {
    none: [...nothing, "sin tratamiento", "no tratar", "sans traitement", "sem tratamento"],
    winsorise: ["winsorización", "winsoriser", "winsorisation", "winsorização"],
    log: ["logarithme"],
  },
  transformation: {
    none: [...nothing, "sin transformar", "sans transformation", "sem transformação"],
    log: ["ln", "natural log", "logarithm", "logarithme", "log natural", "logaritmo natural"],
    "square root": ["sqrt", "root", "racine carrée", "raiz quadrada", "raíz"],
    reciprocal: ["inverse", "1/x", "inverso", "réciproque", "recíproca"],
  },
  normalisation: {
    exponential: ["exponentiel", "exponencial del rango"],
    "quantile groups": ["deciles", "décimas", "cuantiles", "grupos de quantis", "groupes de quantiles"],
    none: [...nothing, "sin normalizar", "sans normalisation", "sem normalização"],
    "min-max": ["mínimo-máximo", "mínimo máximo", "minimum-maximum", "mín max"],
    "z-score": [
      ...["puntuaciones z", "puntaje z", "puntajes z", "valores z", "estandarización", "tipificación"],
      ...["score z", "scores z", "cote z", "standardisation", "escore z", "pontuação z", "padronização"],
    ],
    rank: ["rangos", "puesto", "puestos", "rang", "rangs", "posto", "postos"],
    "percentile rank": ["percentil", "percentiles", "rang percentile", "rang centile", "posto percentil"],
    "distance to target": ["distancia al objetivo", "distance à la cible", "distância à meta"],
    "distance to maximum": ["distance au maximum", "distância ao máximo"],
    "share of maximum": ["part du maximum", "proporção do máximo"],
  },
  weights: {
    given: [
      ...["dados", "dado", "del marco", "según el marco", "pesos dados", "pesos del marco", "donnés"],
      ...["poids donnés", "du cadre", "do quadro"],
    ],
    equal: [
      ...["equal weights", "equal weighting", "weigh equally", "pesos iguales", "ponderar por igual"],
      ...["ponderación igual", "igual", "igual peso", "equiponderado", "equiponderación", "égaux", "égal"],
      ...["poids égaux", "pondération égale", "pesos iguais", "iguais", "ponderação igual"],
    ],
    PCA: [
      ...["ACP", "análisis de componentes principales", "analyse en composantes principales"],
      ...["composantes principales", "análise de componentes principais", "componentes principais"],
    ],
    "factor analysis": ["analyse factorielle", "análise fatorial"],
    entropy: ["entropie", "entropia"],
  },
  aggregation: {
    arithmetic: [
      ...["media aritmética", "promedio aritmético", "promedio", "promedio simple", "media", "media simple"],
      ...["aritmético", "lineal", "arithmétique", "moyenne arithmétique", "moyenne", "moyenne simple"],
      ...["média aritmética", "média simples", "media ponderada", "promedio ponderado", "moyenne pondérée"],
    ],
    geometric: [
      ...["media geométrica", "promedio geométrico", "geométrico", "géométrique", "moyenne géométrique"],
    ],
    harmonic: [
      ...["media armónica", "promedio armónico", "armónico", "harmonique", "moyenne harmonique"],
      ...["harmônica", "média harmônica", "harmónica", "média harmónica"],
    ],
    median: ["médiane"],
    minimum: ["valor mínimo"],
    "benefit of the doubt": ["bénéfice du doute", "benefício da dúvida"],
  },
  ranks: {
    competition: ["competición", "competencia", "compétition", "competição"],
    dense: ["denso", "densa"],
    fractional: ["fraccionario", "fraccional", "fractionnaire", "fracionário"],
  },
  gates: { none: ["sin condición", "sans condition", "sem condição"] },
  bonus: { none: ["sin bonificación"] },
  malus: { none: ["sin penalización"] },
  classes: { none: ["sin clases", "sans classes", "sem classes"] },
  group: { none: [...nothing, "sin grupos", "sans groupes", "sem grupos"] },
  gap: {
    target: ["metas", "objetivo", "objetivos", "cible", "objectif", "alvo"],
    best: ["el mejor", "mejor", "le meilleur", "la meilleure", "meilleur", "o melhor", "melhor"],
    median: ["médiane"],
    groupMedian: ["mediana de grupo", "médiane du groupe", "mediana do grupo"],
    peers: ["los pares", "mediana de los pares", "pairs", "médiane des pairs", "mediana dos pares"],
  },
  unitWeights: { none: [...nothing, "sin pesos", "iguales", "sans poids", "sem pesos"] },
  scaleTime: { none: [...nothing, "todos los años", "todos", "toutes les années", "todos os anos"] },
  peers: { group: ["groupe", "su grupo", "mismo grupo"] },
  peersBy: { denominators: ["dénominateurs", "todos los denominadores"] },
  peersWithin: {
    all: ["todos", "todas las unidades", "toutes", "tous", "todas as unidades"],
    group: ["groupe", "su grupo", "mismo grupo"],
  },
  language: {
    en: ["inglesa", "anglais", "inglês"],
    es: ["castellano", "española", "espagnol", "espanhol", "castelhano"],
  },
  ...ofLimits,
};

/** Words between the figures of a value that do not change it: "0 a 100", "entre 1 y 100". */
export const figureFillers: readonly string[] = [
  ...["a", "y", "entre", "de", "con", "hasta", "et", "avec", "e", "com", "ate", "puntos", "points"],
];
