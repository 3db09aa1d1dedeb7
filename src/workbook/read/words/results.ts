/** Words of headers over what is no indicator: results of an index, and what belongs to another column. As `tokens` gives them. */

export const rankPhrases: readonly string[] = [
  ...["rank", "ranks", "ranking", "rnk", "rang", "classement", "puesto", "ranqueo", "rango", "colocacao"],
  ...["posicion", "posicao", "position", "posto"],
];

/** Headers that are a result whatever else the table holds, when they are the whole header. */
export const wholeResults: readonly string[] = [
  ...["total", "totals", "sum", "suma", "soma", "somme", "average", "mean", "promedio", "media", "moyenne"],
  ...["summary", "overall", "composite", "index", "indice", "score", "scores", "puntaje", "puntuacion"],
  ...["pontuacao", "indice global", "index value", "index score", "percentile", "percentil"],
];

/** Phrases that say "this is the published result" inside a longer header. */
export const resultPhrases: readonly string[] = [
  ...["overall score", "total score", "overall index", "composite score", "composite index", "index score"],
  ...["index value", "final score", "aggregate score", "summary score", "overall scores", "overall rating"],
  ...["puntaje total", "puntaje global", "puntuacion total", "puntuacion global", "indice global"],
  ...[
    "indice general",
    "indice compuesto",
    "score global",
    "score total",
    "note globale",
    "indice synthetique",
  ],
  ...["pontuacao total", "pontuacao geral", "indice geral", "indice sintetico", "percentile rank"],
];

/** Words that results and real indicators share: they count beside other evidence only. */
export const resultWords: readonly string[] = [
  ...["index", "score", "scores", "indice", "puntaje", "puntuacion", "pontuacao", "overall"],
];

export const percentilePhrases: readonly string[] = ["percentile", "percentil", "pctl", "pctile", "centile"];

/** Standard errors, limits of intervals, margins. */
export const errorPhrases: readonly string[] = [
  ...["stderr", "std err", "std error", "standard error", "standard errors", "standard deviation", "stdev"],
  ...["std dev", "std", "se", "sd", "moe", "margin of error", "lower bound", "upper bound", "lower limit"],
  ...[
    "upper limit",
    "lower ci",
    "upper ci",
    "ci lower",
    "ci upper",
    "ci low",
    "ci high",
    "confidence interval",
  ],
  ...["lcl", "ucl", "lci", "uci", "conf low", "conf high", "error estandar", "desviacion estandar"],
  ...["limite inferior", "limite superior", "margen error", "margen de error", "erreur type", "ecart type"],
  ...[
    "borne inferieure",
    "borne superieure",
    "erro padrao",
    "desvio padrao",
    "margem de erro",
    "margem erro",
  ],
];

/** Short ones that count only beside a column of the same words without them. */
export const errorNeedsPartner: ReadonlySet<string> = new Set(["se", "sd", "std", "moe"]);

export const changePhrases: readonly string[] = [
  ...["percent change", "year change", "annual change", "rank change", "score change", "change in rank"],
  ...["change in score", "change since", "change from", "change over", "yearly change", "pct change"],
  ...["variacion porcentual", "variacion anual", "cambio porcentual", "variation annuelle", "variacao anual"],
  ...["variacao percentual", "% change", "change %", "% variation", "% variacion"],
];
export const wholeChanges: readonly string[] = [
  ...[
    "change",
    "variation",
    "variacion",
    "variacao",
    "cambio",
    "evolution",
    "evolucion",
    "evolucao",
    "trend",
  ],
  ...["tendencia", "delta"],
];

/** Classes made of a result. */
export const classPhrases: readonly string[] = [
  ...["quartile", "quintile", "decile", "tercile", "tertile", "quantile", "cuartil", "quintil", "decil"],
  ...["tercil", "quartil"],
];
/** Classes when they are the whole header, or its last word. */
export const classWords: readonly string[] = [
  ...["status", "class", "grade", "rating", "band", "estatus", "clase", "classe", "categoria", "category"],
];

/** Headers that are a size when nothing but these words, years and units stands in them. */
export const sizeWords: ReadonlySet<string> = new Set([
  ...["population", "pop", "totpop", "residents", "inhabitants", "households", "poblacion", "habitantes"],
  ...["hogares", "viviendas", "populacao", "habitants", "menages", "populations", "hab"],
  ...["area", "surface", "superficie", "extension", "land"],
]);
/** Words that may stand beside a size. */
export const besideSize: ReadonlySet<string> = new Set([
  ...[
    "total",
    "totale",
    "size",
    "number",
    "numero",
    "nombre",
    "count",
    "e",
    "est",
    "estimate",
    "km2",
    "sq",
    "km",
  ],
  ...["ha", "hectares", "hectareas", "territorial", "thousands", "millions", "miles", "mil", "millones"],
]);
