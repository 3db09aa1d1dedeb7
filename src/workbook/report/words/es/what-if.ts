export const whatIf = {
  title: "¿Y si…?",
  typeHere:
    "Escriba valores nuevos de esta unidad en las celdas amarillas de abajo; vacíelas al elegir otra unidad.",
  scaleHeld:
    "La escala se mantiene: el mínimo, el máximo, la media y los pesos son los del índice tal como está, y también las demás unidades.",
  newValue: "¿Y si…?",
  scoreAsIf: "Puntuación así",
  rankAsIf: "Puesto así",
  gapAsIf: "Brecha así",
  asIf: "así: {figure}",
  oneUnusable: "Un valor no se puede usar: la celda de al lado dice por qué.",
  severalUnusable: "{count} valores no se pueden usar: las celdas de al lado dicen por qué.",
  notANumber: "No es un número",
  noScore: "Sin puntuación",
  outside: "Solo {lower} a {upper}",
  levelsOnly: "Niveles {lower} a {upper}",
  chooseLevel: "Este indicador tiene niveles: elija uno de la lista, o deje la celda vacía.",
  notInCells: "No se puede calcular en celdas: ninguna fórmula de hoja de cálculo para {methods}.",
  inThePane: "El panel de tareas lo calcula: Resultados, Perfil, ¿Y si…?",
  again: "otra normalización por {method}",
  ofAll: "datos ausentes por una proporción de todos los elementos",
} as const;
