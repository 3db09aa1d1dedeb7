import { meaningsOf } from "./word-list";

/** The kinds of rows of the Framework, with the words for them in its column Type: COINr's and others, in four languages. */
export const entryTypeWords = {
  indicator: [
    ...["Indicator", "Indicators", "Variable", "Ind", "Indicador", "Indicadores", "Indicateur"],
    ...["Indicateurs", "Variável"],
  ],
  aggregate: [
    ...["Aggregate", "Aggregates", "Aggregation", "Agg", "Index", "Sub-index", "Pillar", "Sub-pillar"],
    ...["Dimension", "Agregado", "Agregados", "Agregación", "Índice", "Subíndice", "Pilar", "Subpilar"],
    ...["Dimensión", "Agrégat", "Agrégats", "Agrégation", "Indice", "Sous-indice", "Pilier", "Sous-pilier"],
    ...["Agregação", "Dimensão"],
  ],
  denominator: ["Denominator", "Denominators", "Size", "Denominador", "Denominadores", "Dénominateur"],
  group: [
    ...["Group", "Groups", "Grouping", "Cluster", "Peer group", "Grupo", "Grupos", "Agrupación"],
    ...["Groupe", "Groupes", "Agrupamento"],
  ],
  code: ["Code", "uCode", "Unit code", "Código", "ID"],
  name: ["Name", "uName", "Unit name", "Nombre", "Nom", "Nome"],
  time: ["Time", "Year", "Period", "Tiempo", "Año", "Período", "Temps", "Année", "Période", "Tempo", "Ano"],
  ignore: [
    ...["Ignore", "Ignored", "Other", "Context", "Published", "None", "No", "Exclude", "Excluded", "Unused"],
    ...["Ignorar", "Ignorado", "Otro", "Otra", "Contexto", "Publicado", "Ninguno", "Excluir", "Excluido"],
    ...["Ignorer", "Ignoré", "Autre", "Contexte", "Publié", "Aucun", "Exclure", "Exclu", "Outro"],
    ...["Nenhum", "Excluído"],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Words for columns that are not used, which say why: they describe the units, or were published with the figures. */
const unscoredWords = {
  context: ["Context", "Contexto", "Contexte"],
  published: ["Published", "Publicado", "Publié"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const unscoredMeanings = meaningsOf<keyof typeof unscoredWords>(unscoredWords);

/** By the word as `plain` returns it. */
export const entryTypeMeanings = meaningsOf<keyof typeof entryTypeWords>(entryTypeWords);
