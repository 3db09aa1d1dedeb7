export const sensitivity = {
  title: "Sensibilidad: {index}",
  subtitle:
    "Qué opción mueve los puestos: su porción de la varianza del cambio medio de puesto, en {runs} réplicas ({rows} filas, semilla {seed}). Primer orden: la opción sola. Total: con sus interacciones. Inferior y superior: 90 % de las muestras bootstrap.",
  someFailed:
    "{failed} de {rows} filas no cuentan, porque una réplica de cada una no dio índice: vea {trace}.",
  nothingVaried: "Nada pudo variar y no hay nada que explicar: vea {robustness}.",
  noShares:
    "No se pueden dar porciones: las opciones varían de una sola manera, o ninguna fila del diseño dio un índice (vea {trace}).",
  noVariance: "El cambio medio de puesto es el mismo en todas las réplicas: no hay varianza que explicar.",
  input: "Qué varió",
  first: "Primer orden",
  low: "Inferior",
  high: "Superior",
  total: "Orden total",
  sum: "Todas por sí solas (el resto son interacciones)",
  weightOf: "Peso: {name} ({code})",
  weightsOf: "Pesos: {list}",
  chart: "Porción de la varianza del cambio de puesto",
  chartFirst: "Porción de la varianza del cambio de puesto, las {count} mayores",
  chartText:
    "Para cada opción que varió, de mayor a menor, barras de su porción total y de la de primer orden.",
  leftOut: "El índice sin cada parte y sin cada indicador, primero el mayor cambio",
  node: "Se excluye",
  kind: "Qué es",
  partOfIndex: "parte",
  indicator: "indicador",
} as const;
