/** The sheet of the cells that people should look at. */
export const moderation = {
  title: "Moderación",
  text: "Celdas que necesitan una decisión, primero las que más pueden cambiar el puesto de su unidad, y las que están resueltas. Escriba el nivel acordado en la celda de su tabla que aquí se nombra: los niveles, las puntuaciones y los puestos lo siguen de inmediato, y con ellos esta hoja. Lo que una decisión puede cambiar se calculó en la ejecución, celda por celda.",
  textValues:
    "Celdas que necesitan una decisión, primero las que más pueden cambiar el puesto de su unidad, y las que están resueltas. Escriba el nivel acordado en la celda de su tabla que aquí se nombra y puntúe de nuevo. Lo que una decisión puede cambiar se calculó en la ejecución, celda por celda.",
  sentence: "{open} de {cells} celdas necesitan una decisión; {settled} están resueltas.",
  addRow:
    "Una celda sin fila en su tabla de niveles acordados: añada la fila (unidad, indicador, nivel, por, fecha, motivo) y puntúe de nuevo.",
  addTable:
    "El libro aún no tiene una tabla de niveles acordados: añada una con las columnas Unidad, Indicador, Nivel, Por, Fecha y Motivo, y puntúe de nuevo.",
  withoutEvidence:
    "El libro no dice en qué se apoyan los niveles; por eso ninguna celda figura por no tener evidencia.",
  leftOut: "Figuran las primeras {listed} celdas; otras {count} no.",
  notComputed: "Para {count} celdas no se calculó lo que una decisión puede cambiar: tardaría demasiado.",
  state: "Estado",
  open: "abierta",
  settled: "resuelta",
  moved: "fila movida: puntúe de nuevo",
  why: "Por qué",
  disagreement: "Los evaluadores difieren en {count} niveles",
  oneAlone: "Un evaluador difiere de todos los demás",
  partlyNotApplicable: "Algunos evaluadores dicen que no aplica",
  fewRaters: "{count} de {needed} evaluadores",
  notRated: "Aún sin valoración",
  noEvidence: "Sin evidencia",
  evidence: "Evidencia",
  rankNow: "Puesto ahora",
  bestRank: "Mejor puesto posible",
  worstRank: "Peor puesto posible",
  scoreNow: "Puntuación ahora",
  lowestScore: "Puntuación mínima posible",
  highestScore: "Puntuación máxima posible",
  place: "Escriba el nivel en",
  noRow: "aún sin fila",
  by: "Por",
  date: "Fecha",
  reason: "Motivo",
} as const;
