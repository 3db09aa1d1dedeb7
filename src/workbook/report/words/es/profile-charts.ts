export const profileCharts = {
  levels: "Puntuaciones frente a los pares y la mejor",
  levelsOfParts: "Partes frente a los pares y la mejor",
  levelsText:
    "Barras de la puntuación de la unidad elegida, su {peers} y la mejor puntuación, del índice y de cada una de sus partes.",
  levelsOfPartsText:
    "Barras de la puntuación de la unidad elegida, su {peers} y la mejor puntuación, de cada una de sus partes.",
  chosenUnit: "Unidad elegida",
  radar: "Forma del perfil",
  radarText: "Radar de la puntuación de la unidad elegida en cada parte del índice, frente a su {peers}.",
  gap: "De qué se compone la brecha respecto a {reference}: {which}",
  gapText:
    "Barras de lo que los indicadores añaden a la brecha de la unidad elegida: {which}; hacia la izquierda, por delante de la referencia.",
  gapTextColoured:
    "Barras de lo que los indicadores añaden a la brecha de la unidad elegida: {which}; hacia la izquierda, por delante de la referencia. Los colores son las partes del índice.",
  largestOf: "las {count} mayores de {all} partes",
  allParts: "todos los indicadores, de mayor a menor",
  pointsOfIndex: "Puntos del índice",
} as const;
