/** Vista Rondas de la pestaña Evaluar. */
export const assessRounds = {
  editionsTitle: "Qué cambió",
  editionsText:
    "Las partes suman el cambio de cada unidad, y no dependen de ningún orden (valores de Shapley). Más de 0: una ganancia.",
  editionsBetween: "Se compara {before} con {after}.",
  editionsNow: "este índice",
  editionsNone:
    "El libro tiene una sola ronda y un solo año. Cargue una edición anterior: el archivo JSON que guardó de ella Exportar, en la pestaña Auditoría.",
  editionsLooking: "Comparando las ediciones",
  editionLoad: "Cargar una edición anterior",
  editionLoadText:
    "Un archivo JSON que exportó este panel (pestaña Auditoría, Exportar). Se lee aquí y no se envía a ninguna parte.",
  editionLeave: "Comparar con la ronda anterior",
  editionForget: "Cerrar la edición anterior",
  editionTooLarge:
    "{name} tiene {size} MB; se pueden cargar {limit} MB como máximo. Compárelo con psci analyse.",
  editionTooMany:
    "{name} tiene {count} cifras, más de las que el panel puede comparar sin una larga espera. Compárelo con psci analyse.",
  editionNoJson:
    "{name} no es un archivo JSON. Elija el archivo que guardó Exportar, en la pestaña Auditoría.",
  editionNoModel: "{name} no contiene ningún índice que se pueda usar: {reason}",
  editionNoIndex: "no tiene ningún índice en lo alto de su marco",
  editionNotRead: "No se pudo leer {name}. Elíjalo otra vez.",
  editionsMoved: {
    one: "{moved} de {count} unidad que está en ambas tiene otro puesto.",
    other: "{moved} de {count} unidades que están en ambas tienen otro puesto.",
  },
  editionsNoUnits: "Ninguna unidad está en ambas ediciones: se buscan por código y después por nombre.",
  editionsSame: "Nada que cambie una puntuación es distinto entre las dos.",
  editionsNoParts: "No hay partes: una mezcla de las dos ediciones no da ningún índice. {reason}",
  editionsOnlyBefore: "Solo en {edition}",
  editionsOnlyAfter: "Solo en {edition}",
  editionGained: "Puestos ganados",
  editionLost: "Puestos perdidos",
  movesTitle: "Cambio de puesto de cada unidad",
  movesSummary:
    "Una barra por unidad, los mayores cambios primero: a la derecha los puestos ganados, a la izquierda los perdidos.",
  partsTitle: "Partes de una unidad",
  partsSummary:
    "Una barra por etapa: a la derecha los puestos que gana por ella, a la izquierda los que pierde.",
  partsOfUnit:
    "{name}: del puesto {from} al {to} ({change}), de la puntuación {scoreFrom} a {scoreTo} ({scoreChange}).",
  stage: "Etapa",
  stagePerformance: "Nuevo desempeño",
  stageRatings: "Valoraciones revisadas",
  stageMethod: "Método",
  stageWeights: "Pesos",
  stageUnits: "Otras unidades",
  partOfScore: "Parte de la puntuación",
  rankBefore: "Puesto antes",
  rankAfter: "Puesto después",
  levelsTitle: "Cambio de cada nivel",
  levelsText:
    "Nivel: el acordado; si no lo hay, la mediana de las valoraciones. Ajustado: sin la severidad de los evaluadores.",
  levelsLinked:
    "Las dos rondas se pueden comparar: la severidad de todos los evaluadores está en una escala.",
  levelsNotConnected:
    "Las dos rondas no se pueden comparar: ningún evaluador valoró en ambas, y ninguna celda la valoraron evaluadores de ambas. Un cambio puede ser de evaluadores. Grupos de evaluadores: {groups}.",
  levelsNoRatings: "Las dos rondas no se pueden comparar: una de ellas no tiene valoraciones.",
  levelsNotConverged:
    "Las dos rondas no se pueden comparar: no se pudo hallar la severidad de los evaluadores con tan pocas valoraciones.",
  levelsShow: "Mostrar los niveles",
  adjustedChange: "Ajustado",
  levelChange: "Cambio",
  ratersBefore: "Evaluadores antes",
  ratersAfter: "Evaluadores después",
} as const;
