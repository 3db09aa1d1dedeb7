/** The sheet of what levels rest on. */
export const evidence = {
  title: "Cobertura de evidencia",
  text: "En qué se apoyan los niveles. Una entrevista es evidencia, pero no un documento. Documentos, fechas y calidad son los de la ejecución.",
  limits: { years: "Años a partir de los cuales un documento es antiguo" },
  byRound: "La antigüedad se cuenta desde aquí: el final de la ronda que se puntúa",
  byNewest: "La antigüedad se cuenta desde aquí: la fecha más reciente de un documento o de una valoración",
  before: "Un documento anterior a este día es antiguo",
  cells: "Celdas con valor",
  withDocument: "Con documento",
  share: "Porcentaje con documento",
  sentence:
    "{documents} de {cells} celdas con valor tienen un documento detrás; en {old} de ellas el más reciente es antiguo.",
  scoreShareAlone: "Parte de la puntuación con documento",
  scoreShare: "Parte de la puntuación de {index} con documento",
  without: "Sin documento",
  old: "El documento más reciente es antiguo",
  quality: "Calidad media (0 a 3)",
  documentsOf: "{name}: documentos",
  newestOf: "{name}: documento más reciente",
  qualityOf: "{name}: mejor calidad",
  documentNote:
    "Un documento es antiguo a partir de {years} años. Una entrevista es evidencia, pero no un documento. La hoja Cobertura de evidencia tiene todas las celdas.",
  listTitle: "Celdas sin documento, o con documentos antiguos",
  listText: "En el momento de la ejecución, indicador por indicador.",
  listEmpty: "Ninguna.",
  listCut:
    "Se muestran las primeras {shown} celdas; {count} más no. Las columnas de la derecha tienen todas las celdas.",
  state: "Estado",
  restsOn: "Se apoya en",
  none: "sin documento",
  isOld: "antiguo",
} as const;
