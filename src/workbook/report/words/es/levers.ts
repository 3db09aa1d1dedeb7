export const levers = {
  title: "Palancas: {index}",
  subtitle:
    "Qué podría hacer una unidad a continuación en cada indicador, y qué gana el índice. La unidad es la que se elige en la hoja {profile}.",
  subtitleValues: "Qué podría hacer una unidad a continuación en cada indicador, y qué gana el índice.",
  scaleHeld:
    "La escala se mantiene: el mínimo, el máximo, la media y los pesos son los del índice tal como está, y también las demás unidades. Cada ganancia es de un solo cambio.",
  notWeighted:
    " En esta hoja cada unidad cuenta una vez, no según {name}: en las medianas de los pares y en la importancia de un indicador.",
  nextStep:
    "El próximo paso es el de la tabla Costs; si no, un nivel; si no, el siguiente valor mejor que tiene un par. Las ganancias son puntos del índice.",
  relatedValues:
    "Cercanía, de 0 a 1: de los indicadores cercanos a este, la parte en la que la unidad está por encima de la mediana de todas; cada uno cuenta según su cercanía. Es un valor de la última ejecución; necesita 30 unidades.",
  notInCells:
    "Las ganancias no pueden seguir en celdas: no hay fórmula de hoja para {methods}. Son valores de {unit}; para otra unidad u otro orden, dibuje el informe de nuevo.",
  noGain:
    "Donde no se muestra la ganancia, el índice no tendría puntuación con el paso, o calcularlo de nuevo llevaría demasiado tiempo.",
  sortBy: "Ordenar por",
  sortPrompt: "Elija por qué se ordenan los indicadores: primero lo mayor; en los costes, primero lo menor.",
  sortError: "Elija uno de la lista.",
  sortGain: "Ganancia del próximo paso",
  sortPerCost: "Ganancia por coste",
  sortCost: "Coste",
  sortGap: "Distancia por detrás de los pares",
  sortRelated: "Cercanía",
  sortFramework: "Orden del marco",
  number: "N.º",
  next: "Próximo paso a",
  gain: "Ganancia del índice",
  rankAfter: "Puesto después",
  passed: "Unidades superadas",
  cost: "Coste",
  perCost: "Ganancia por coste",
  have: "Pares que lo tienen",
  names: "Sus nombres",
  peers: "Mediana de los pares",
  target: "Meta",
  best: "Mejor valor",
  gainThere: "Ganancia allí: {aim}",
  related: "Cercanía",
  importance: "Importancia",
  performance: "Puntuación menos pares",
  field: "Campo",
  buildUp: "Reforzar primero",
  keepUp: "Mantener",
  leave: "Dejar como está",
  tooMuch: "Quizá demasiado",
  fields: "Importancia y desempeño",
  fieldsText:
    "La importancia es la correlación al cuadrado de las puntuaciones con el índice, sobre todas las unidades; el desempeño es la puntuación menos la mediana de las puntuaciones de los pares. Ambas se cortan en la mediana de los indicadores. Reforzar primero: importante y por detrás; mantener: importante y por delante; dejar como está: menos importante y por detrás; quizá demasiado: menos importante y por delante.",
  medianShare: "Mediana de la importancia",
  medianPerformance: "Mediana de puntuación menos pares",
  chartText:
    "Cada punto es un indicador de la unidad: la correlación al cuadrado de sus puntuaciones con el índice, y su puntuación menos la mediana de las puntuaciones de los pares. Líneas discontinuas en las medianas cortan cuatro campos: reforzar primero, mantener, dejar como está, quizá demasiado.",
} as const;
