export const gaps = {
  target: "la meta",
  best: "la mejor",
  median: "la mediana",
  groupMedian: "la mediana de {group}",
  peers: "la mediana de los pares",
  theReference: "{name}",
  someReference: "la referencia",
  title: "Brechas respecto a {reference}: {index}",
  subtitle:
    "Referencia menos puntuación, en puntos de la escala: positiva (naranja) es por detrás, negativa (azul) por delante. {missing}",
  noTargetGaps:
    "No hay brechas donde {methods} compara las unidades entre sí, ni por encima: las metas no son una unidad. Elija otra referencia de la brecha.",
  meanGapTo: "Brecha media respecto a {reference}",
  largest: "Las brechas mayores",
  chart:
    "Barras de la brecha media respecto a {reference} en todas las unidades, una por cada parte de {index}.",
} as const;
