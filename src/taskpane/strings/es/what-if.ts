/** The what-if of a unit, in its profile. */

export const whatIf = {
  whatIf: "¿Y si…?",
  whatIfText:
    "Cambie valores de {name}: las cifras siguen al momento. No se escribe nada en el libro, y los valores de las demás unidades se mantienen.",
  whatIfClose: "Cerrar «¿Y si…?»",
  whatIfHold: "Mantener la escala",
  whatIfHoldText:
    "La escala se mantiene: los valores se normalizan con el mínimo, el máximo o la media del índice tal como está.",
  whatIfMovesText: "La escala puede moverse: el índice se vuelve a calcular con los valores cambiados.",
  whatIfNoneMoved: "No se movió ninguna escala: las demás unidades conservan sus puntuaciones.",
  whatIfMoved: {
    one: "La escala de {list} se movió: también son nuevas las puntuaciones de otras unidades en él.",
    other:
      "Las escalas de {list} se movieron: también son nuevas las puntuaciones de otras unidades en ellos.",
  },
  whatIfNothing: "Aún no se ha cambiado ningún valor.",
  whatIfNow: "Ahora",
  whatIfThen: "¿Y si…?",
  whatIfChange: "Cambio",
  whatIfRangeLine: "Intervalo del puesto: {before} ahora, {after} con los valores cambiados.",
  whatIfTooLong: "Este índice es grande: no hay intervalo con los valores cambiados.",
  whatIfRangeText:
    "Con los valores cambiados: el 90 % de {runs} réplicas que varían {varied}. En estas réplicas la escala se mueve.",
  whatIfRangeRunning: "Se calcula el intervalo con los valores cambiados",
  whatIfSaid: "{name} con los valores cambiados: puntuación {score}, puesto {rank}.",
  whatIfFigures: "{name}: ¿y si…?",
  whatIfPasses: {
    one: "Pasa por delante de {count} unidad: {list}.",
    other: "Pasa por delante de {count} unidades: {list}.",
  },
  whatIfIsPassed: {
    one: "{count} unidad pasa por delante: {list}.",
    other: "{count} unidades pasan por delante: {list}.",
  },
  whatIfMore: { one: "{list} y {count} más", other: "{list} y {count} más" },
  whatIfSame: "Sin cambio en: {list}.",
  whatIfPart: { one: "{name}: {count} cambiado", other: "{name}: {count} cambiados" },
  whatIfNowValue: "ahora {value}",
  whatIfNowMissing: "ahora ausente",
  whatIfBetween: "{lower} a {upper}",
  whatIfLevel: "{level} (ahora)",
  whatIfMissingLevel: "ausente (ahora)",
  whatIfReset: "Devolver {name}",
  whatIfResetAll: "Devolver todos los valores",
  whatIfNumber: "«{text}» no es un número.",
  whatIfFailed: "No se pudo calcular «¿Y si…?». {reason}",
  whatIfKeep: "Guardar como escenario",
  whatIfSaveText: "Los valores cambiados pasan a ser filas de la tabla Scenarios.",
} as const;
