/** Words of headers over columns that are not indicators: results of an index, and columns about other columns. As `tokens` returns them. */

export const rankPhrases: readonly string[] = [
  ...["rank", "ranks", "ranking", "rnk", "rang", "classement", "puesto", "ranqueo", "rango", "colocacao"],
  ...["posicion", "posicao", "position", "posto"],
];
/** Words for results that have other meanings too: "Position papers", "University ranking systems". */
export const openRankWords: ReadonlySet<string> = new Set([
  ...["ranking", "rang", "rango", "posicion", "posicao", "position", "posto", "classement", "puesto"],
]);

/** Whole headers that are a result in any table. */
export const wholeResults: readonly string[] = [
  ...["total", "totals", "sum", "suma", "soma", "somme", "average", "mean", "promedio", "media", "moyenne"],
  ...["summary", "overall", "composite", "index", "indice", "score", "scores", "puntaje", "puntuacion"],
  ...["pontuacao", "indice global", "index value", "index score", "percentile", "percentil"],
];

/** Phrases inside a longer header that mean "this is the published result". */
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

/** Words for a figure that was brought to the scale of an index, and words beside them. */
export const scaledWords: ReadonlySet<string> = new Set([
  ...["normalised", "normalized", "standardised", "standardized", "rescaled", "norm", "score", "value"],
  ...["normalizado", "normalizada", "estandarizado", "estandarizada", "normalise", "puntaje", "valor"],
]);

/** Words that both results and indicators have: they count only with other evidence. */
export const resultWords: readonly string[] = [
  ...["index", "score", "scores", "indice", "puntaje", "puntuacion", "pontuacao", "overall"],
];

/** Of these, the words for a whole index rather than a part. */
export const strongResultWords: readonly string[] = [
  "index",
  "indice",
  "overall",
  "composite",
  "total",
  "global",
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

/** Short words that count only where another column has the same header without them. */
export const errorNeedsPartner: ReadonlySet<string> = new Set(["se", "sd", "std", "moe"]);

/** Whole headers of columns about the completeness or the quality of other figures. */
export const coverageHeaders: readonly string[] = [
  ...["number sources", "numsrc", "num src", "sources", "n sources", "number surveys", "number observations"],
  ...["observations", "nobs", "n obs", "sample size", "surveys", "numero fuentes", "numero observaciones"],
  ...["tamano muestra", "muestra", "nombre sources", "numero fontes", "taille echantillon"],
];
/** The same within longer headers: "% of Missing Indicators". */
export const coveragePhrases: readonly string[] = [
  ...["missing indicators", "missing values", "missing data", "imputed values", "imputed data"],
  ...[
    "indicadores faltantes",
    "datos faltantes",
    "valores faltantes",
    "donnees manquantes",
    "dados ausentes",
  ],
];

/** Whole headers of columns with the place of a unit. */
export const coordinateHeaders: readonly string[] = [
  ...["latitude", "longitude", "lat", "lon", "lng", "long", "latitud", "longitud", "coord x", "coord y"],
  ...["x coord", "y coord", "easting", "northing", "centroid x", "centroid y"],
];

/** Remarks on the figures of another column, as the last word or the whole of a header. */
export const remarkWords: ReadonlySet<string> = new Set([
  ...["footnote", "footnotes", "flag", "flags", "remark", "remarks"],
]);

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
/** Classes when they are the whole header. */
export const wholeClasses: readonly string[] = ["status", "class", "grade", "rating", "band"];
/** Classes over labels, which divide the figures of another column. */
export const classWords: readonly string[] = [
  ...wholeClasses,
  ...["estatus", "clase", "classe", "categoria", "category", "grado", "nivel", "level", "tier", "cluster"],
  "niveau",
];

/** Labels for an amount. */
export const levelLabels: ReadonlySet<string> = new Set([
  ...["very low", "low", "medium", "moderate", "high", "very high", "extreme", "severe", "critical"],
  ...["muy bajo", "bajo", "medio", "alto", "muy alto", "muy baja", "baja", "media", "alta", "muy alta"],
  ...["tres faible", "faible", "moyen", "moyenne", "eleve", "elevee", "tres eleve", "fort", "tres fort"],
  ...["muito baixo", "baixo", "muito alto", "muito baixa", "baixa", "muito alta", "critico", "critica"],
]);

/** Words of a size: a header of these words, years and units of measurement alone is a size. */
export const sizeWords: ReadonlySet<string> = new Set([
  ...["population", "pop", "totpop", "residents", "inhabitants", "households", "poblacion", "habitantes"],
  ...["hogares", "viviendas", "populacao", "habitants", "menages", "populations", "hab", "pob", "pobtot"],
  ...["superf", "area", "surface", "superficie", "extension", "land"],
]);
/** Words that a header of a size may have besides. */
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
  ...["sqmi", "mi", "mid", "municipale", "municipal", "estimada", "estimado", "estimated", "census", "censo"],
  ...["resident", "residente", "in", "en", "em", "tot", "comunal", "historical", "estimates", "projected"],
  ...["ha", "hectares", "hectareas", "territorial", "thousands", "millions", "miles", "mil", "millones"],
]);
