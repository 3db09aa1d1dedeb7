/** Words of headers that show the layout of a table, as `tokens` returns them. */

/** Headers over names of indicators: in a long table, or in a table with units across. */
export const itemWords: ReadonlySet<string> = new Set([
  ...[
    "indicator",
    "indicators",
    "series",
    "variable",
    "variables",
    "metric",
    "metrics",
    "measure",
    "measures",
  ],
  ...["item", "items", "element", "elements", "structure", "question", "questions", "criterion", "criteria"],
  ...["subindicator", "subindicators", "component", "components", "topic", "concept"],
  ...["indicador", "indicadores", "subindicadores", "serie", "metrica", "medida", "pregunta", "criterio"],
  ...["criterios", "elemento", "concepto", "indicateur", "indicateurs", "mesure", "critere", "criteres"],
  ...["metrique", "pergunta", "conceito", "wskaznik", "wskazniki", "indikator", "indikatoren", "indicatore"],
  ...["indicatori"],
]);

/** Headers over the figures of a long table. */
export const valueWords: ReadonlySet<string> = new Set([
  ...[
    "value",
    "values",
    "obs",
    "valor",
    "valores",
    "valeur",
    "valeurs",
    "score",
    "figure",
    "estimate",
    "amount",
  ],
  ...["dato", "puntaje", "wert", "observation"],
]);

/** Headers of columns that describe an indicator: a sheet with several of them is a list, not data. */
export const describingWords: ReadonlySet<string> = new Set([
  ...["weight", "weights", "source", "sources", "cluster", "component", "dimension", "pillar", "domain"],
  ...["description", "definition", "direction", "polarity", "category", "theme", "topic", "unit", "units"],
  ...["optimum", "threshold", "thresholds", "bound", "bounds", "goalpost", "goalposts", "benchmark"],
  ...["notes", "note", "methodology", "metadata", "url", "link", "latest", "frequency", "clusterweight"],
  ...[
    "unidad",
    "unidades",
    "unidade",
    "unite",
    "unites",
    "fuente",
    "peso",
    "descripcion",
    "definicion",
    "sentido",
    "dimension",
    "tema",
    "poids",
    "fonte",
    "driver",
  ],
]);

/** Headers that mean only "the figure", where each indicator has its own sheet. */
export const figureWords: ReadonlySet<string> = new Set([
  ...[
    "value",
    "values",
    "valor",
    "valores",
    "valeur",
    "estimate",
    "estimates",
    "score",
    "rank",
    "stderr",
    "se",
  ],
  ...["lower", "upper", "numsrc", "source", "sources", "std", "error", "percentile", "puntaje"],
]);
