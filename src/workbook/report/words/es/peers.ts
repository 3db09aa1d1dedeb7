/** La hoja Pares. */
export const peers = {
  title: "Pares y metas que existen",
  subtitle:
    "Qué unidades se parecen a cada unidad, y qué unidades reales son mejores. Los nombres, las distancias y los caminos son valores de la ejecución; las cifras y las medianas son fórmulas.",
  byRule: "{count} pares por unidad, los más cercanos por {columns}.",
  byRuleInGroup: "{count} pares por unidad del mismo grupo, los más cercanos por {columns}.",
  byGroup:
    "Los pares son las unidades del mismo grupo. Escriba Peers y Peers by en el método para elegir los más cercanos por columnas.",
  byAll:
    "Los pares son todas las demás unidades. Escriba Peers y Peers by en el método para elegir los más cercanos por columnas.",
  peers: "Pares, el más cercano primero",
  peersOfGroup: "Pares",
  unlike: "Unidades más distintas",
  nearest: "Unidad más cercana al menos igual de buena en cada parte, {index}",
  distance: "Distancia en puntos sobre todas las partes",
  path: "Camino de unidades reales a la frontera, con pasos de {reach} puntos como máximo en una parte donde los haya",
  onFrontier: "en la frontera",
  noPath: "ningún camino de unidades reales",
  beyondReach: "{path} (paso mayor {largest})",
  andOthers: "{names} y {count} más",
  peer: "Par {number}",
  distanceOf: "Distancia al par {number}",
  placeOf: "Fila del par {number}",
  noPeers: "ninguno",
} as const;
