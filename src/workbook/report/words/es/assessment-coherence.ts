export const assessmentCoherence = {
  itsPart: "su parte",
  theirParts: "sus partes",
  theIndex: "el índice",
  againstNone: "Ningún indicador se mueve contra {part}: ninguna correlación es menor que {limit}.",
  againstOne: "{names} se mueve contra {part} (r menor que {limit}): revise su dirección o su lugar.",
  againstSeveral:
    "{count} de {all} indicadores se mueven contra {parts} (r menor que {limit}): {names}. Revise sus direcciones o sus lugares.",
  correlationsUndefined:
    "Estas correlaciones no están definidas: necesitan tres unidades o más, y cifras que varíen.",
  weakNone:
    "Ningún indicador tiene con {part} una correlación débil (r de {negative} a {limit}); cada uno está dentro, lo que eleva r.",
  weakOne:
    "{names} tiene con {part} una correlación débil (r de {negative} a {limit}): apenas participa en lo que se mide allí.",
  weakSeveral:
    "{count} de {all} indicadores tienen con {parts} una correlación débil (r de {negative} a {limit}): {names}. Apenas participan en lo que se mide allí.",
  redundantNone: "No hay dos indicadores del mismo padre con una correlación mayor que {limit}.",
  redundantOne:
    "1 par de indicadores del mismo padre tiene una correlación mayor que {limit}: {names}. Puede contar una cosa dos veces.",
  redundantSeveral:
    "{count} pares de indicadores del mismo padre tienen una correlación mayor que {limit}: {names}. Pueden contar una cosa dos veces.",
  noParts: "El índice tiene un solo nivel: no hay partes que comparar.",
  onePart: "El índice tiene una sola parte: no hay partes que comparar.",
  partsNone: "Las correlaciones entre las partes van de {minimum} a {maximum}; ninguna es menor que {limit}.",
  partsOne:
    "1 de {all} pares de partes tiene una correlación menor que {limit}: {names}. Una sola puntuación oculta esas diferencias: muestre las partes junto a ella.",
  partsSeveral:
    "{count} de {all} pares de partes tienen una correlación menor que {limit}: {names}. Una sola puntuación oculta esas diferencias: muestre las partes junto a ella.",
  alphaNone:
    "El alfa de Cronbach va de {minimum} a {maximum} en los {all} agregados, con el índice entre ellos: al menos {limit} en cada uno. Crece con el número de elementos.",
  alphaNoneSingle:
    "El alfa de Cronbach de los elementos del índice es {minimum}: al menos {limit}. Crece con el número de elementos (aquí {items}).",
  alphaOne:
    "El alfa de Cronbach es menor que {limit} en 1 de {all} agregados: {names}. Crece con el número de elementos; donde es bajo, los elementos no miden una sola cosa, lo que puede ser la intención.",
  alphaOneSingle:
    "El alfa de Cronbach es menor que {limit}: {names}. Crece con el número de elementos; donde es bajo, los elementos no miden una sola cosa, lo que puede ser la intención.",
  alphaSeveral:
    "El alfa de Cronbach es menor que {limit} en {count} de {all} agregados: {names}. Crece con el número de elementos; donde es bajo, los elementos no miden una sola cosa, lo que puede ser la intención.",
  alphaUndefined: "El alfa de Cronbach no está definido: ningún agregado tiene dos elementos que varían.",
  explained:
    "El primer componente principal explica del {minimum} % al {maximum} % de la varianza de los elementos de un agregado; lo mínimo, en {name}. Cuanto menos explica, peor los resume una sola puntuación.",
  explainedSingle:
    "El primer componente principal explica el {minimum} % de la varianza de los elementos de {name}. Cuanto menos explica, peor los resume una sola puntuación.",
  explainedUndefined:
    "Los componentes principales no están definidos: cada agregado tiene menos de dos elementos, alguno que no varía, o muy pocas unidades con cifras en todos.",
  adequacyNone:
    "La adecuación muestral (KMO) es al menos {limit} en cada agregado de tres o más elementos para el que está definida.",
  adequacyOne:
    "La adecuación muestral (KMO) es menor que {limit} en {names}: los componentes principales dicen poco allí.",
  adequacySeveral:
    "La adecuación muestral (KMO) es menor que {limit} en {count} agregados: {names}. Los componentes principales dicen poco allí.",
  adequacyUndefined:
    "La adecuación muestral (KMO) no está definida en ningún agregado de tres o más elementos.",
  importanceNone: "No hay {part} cuya importancia esté a más de {limit} puntos de su peso.",
  importanceOne:
    "1 de {all} {parts} tiene una importancia a más de {limit} puntos de su peso: {names}. La importancia es una proporción de lo que explican del índice los elementos del mismo padre; un peso no es una importancia.",
  importanceSeveral:
    "{count} de {all} {parts} tienen una importancia a más de {limit} puntos de su peso: {names}. La importancia es una proporción de lo que explican del índice los elementos del mismo padre; un peso no es una importancia.",
  importanceUndefined: "La importancia no está definida: pocas unidades, o elementos que no varían.",
  partWord: "parte",
  partsWord: "partes",
  indicatorWord: "indicador",
  indicatorsWord: "indicadores",
  addedFew:
    "El valor añadido no se juzga: {places} lugares, el umbral, son muchos para {units} unidades. Elija menos en la hoja {sheet} y puntúe de nuevo.",
  addedNone:
    "En cada parte al menos el {share} % de las unidades tienen un puesto a {places} o más lugares del que tienen en el índice: el índice dice más que una sola parte.",
  addedOne:
    "En {names} menos del {share} % de las unidades tienen un puesto a {places} o más lugares del que tienen en el índice: junto a esa parte el índice dice poco nuevo.",
  addedSeveral:
    "En {count} de {all} partes menos del {share} % de las unidades tienen un puesto a {places} o más lugares del que tienen en el índice: {names}. Junto a cada una de ellas el índice dice poco nuevo.",
} as const;
