/** The views Agreement and Evidence of the tab Assess, and what a profile says of ratings. */

export const assessAgree = {
  agreementTitle: "Cuánto coinciden los evaluadores",
  agreementLooking: "Comparando a los evaluadores",
  agreementText:
    "Alfa (Krippendorff) es 1 si los evaluadores dan siempre el mismo nivel, y 0 si no coinciden más que por azar. Desde {reliable} los niveles son fiables; desde {tentative}, para conclusiones provisionales.",
  agreementUnknown:
    "Ninguna celda tiene niveles de dos evaluadores, o todos los niveles son iguales: el acuerdo no se conoce.",
  agreementGood: {
    one: "Los evaluadores coinciden bien: alfa {alpha} ({lower} a {upper}). Dan el mismo nivel en {exact} de {count} celda.",
    other:
      "Los evaluadores coinciden bien: alfa {alpha} ({lower} a {upper}). Dan el mismo nivel en {exact} de {count} celdas.",
  },
  agreementTentative: {
    one: "Los evaluadores coinciden lo bastante para conclusiones provisionales: alfa {alpha} ({lower} a {upper}). Dan el mismo nivel en {exact} de {count} celda.",
    other:
      "Los evaluadores coinciden lo bastante para conclusiones provisionales: alfa {alpha} ({lower} a {upper}). Dan el mismo nivel en {exact} de {count} celdas.",
  },
  agreementLow: {
    one: "Los evaluadores coinciden poco: alfa {alpha} ({lower} a {upper}). Dan el mismo nivel en {exact} de {count} celda.",
    other:
      "Los evaluadores coinciden poco: alfa {alpha} ({lower} a {upper}). Dan el mismo nivel en {exact} de {count} celdas.",
  },
  agreementByIndicator: "Acuerdo en cada indicador",
  agreementByRater: "Cada evaluador con los demás",
  agreementByRound: "Acuerdo en cada ronda",
  alpha: "Alfa",
  alphaSummary: "Un punto por fila en su alfa, y una barra sobre su intervalo del 95 %.",
  interval95: "Intervalo del 95 %",
  sameLevel: "Mismo nivel",
  comparedCells: "Celdas comparadas",
  fromTo: "{from} a {to}",
  rater: "Evaluador",
  roundColumn: "Ronda",
  severityTitle: "Severidad de los evaluadores",
  severityText:
    "Un evaluador más a la derecha da niveles más bajos que los demás al mismo desempeño. Las cifras están en logits; la media de los evaluadores es 0. Los evaluadores cuyas barras se solapan pueden ser igual de severos. Infit y outfit (en la tabla) están cerca de 1 si un evaluador es coherente; muy por encima de 1, sus niveles son difíciles de prever.",
  severityAxis: "Severidad: de indulgente a severo",
  severitySummary:
    "Un punto por evaluador en su severidad, y una barra sobre su intervalo del 95 %, primero el más severo.",
  severity: "Severidad",
  standardError: "Error estándar",
  infit: "Ajuste interno (infit)",
  outfit: "Ajuste externo (outfit)",
  ratingsUsed: "Valoraciones usadas",
  severityUnknown: "Las valoraciones tienen menos de dos niveles: la severidad no se conoce.",
  severityNotConverged: "El cálculo no ha convergido: tome estas cifras con cautela.",
  severityGroups:
    "Estos grupos de evaluadores no comparten ninguna celda, por lo que sus severidades no se pueden comparar: {list}. Haga que todos valoren algunas unidades.",
  severityWithout:
    "Sin severidad, porque todos sus niveles están en un extremo o no tienen ninguno en común: {list}.",
  evidenceNone:
    "El libro no tiene una tabla de evidencia, y ninguna valoración indica en qué se basa. Cree la tabla en Inicio, o añada una columna Evidencia a la tabla Valoraciones.",
  evidenceTitle: "En qué se basan los niveles",
  evidenceLead:
    "De media, hay documentos detrás de {share} de la puntuación de las unidades. {none} de {count} celdas con valor no tienen ningún documento; {old} se basan solo en documentos antiguos.",
  evidenceText:
    "La parte de una puntuación es el peso de los indicadores con un documento sobre el de todos los indicadores que tienen valor. Una entrevista es evidencia, pero no un documento.",
  evidenceAsOfRound: "La antigüedad se cuenta desde {date}: el final de la ronda que se puntúa.",
  evidenceAsOfNewest:
    "La antigüedad se cuenta desde {date}: la fecha más reciente de un documento o una valoración.",
  evidenceYears: "Un documento es antiguo después de (años)",
  evidenceYearsRefused: "Escriba un número de 0 o más.",
  evidenceUnits: "Parte de la puntuación con documentos",
  evidenceUnitsSummary:
    "Una barra por unidad: la parte de su puntuación con documentos detrás, primero la menor.",
  evidenceShare: "Parte con documentos",
  evidenceWithout: "Sin documento",
  evidenceOld: "Solo documentos antiguos",
  evidenceCells: "Celdas sin documento",
  evidenceCellsOld: "Celdas solo con documentos antiguos",
  evidenceAll: "Toda celda con valor tiene un documento.",
  evidenceAllNew: "Ninguna celda se basa solo en documentos antiguos.",
  evidenceNewest: "el más reciente: {date}",
  ratedLevel: "Nivel {level}",
  ratedAgreed: "acordado",
  ratedBy: { one: "{count} evaluador", other: "{count} evaluadores" },
  ratedSpread: { one: "difieren en {count} nivel", other: "difieren en {count} niveles" },
  ratedNot: "Aún sin valorar",
  ratedFolded: "Evaluadores y en qué se basa",
} as const;
