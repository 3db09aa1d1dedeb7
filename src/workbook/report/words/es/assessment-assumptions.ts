export const assessmentAssumptions = {
  varied: "Variado a la vez en {runs} réplicas: {names}.",
  variedNone: "No se ha variado nada.",
  notVariedNone: "Todo lo que se pidió pudo variar.",
  notVaried: "Pedido, y no pudo variar: {names}. Los intervalos no dicen nada de ello.",
  noStepNone: "El índice mismo tiene cada paso que se ha variado.",
  noStep: "Variado, aunque el índice mismo no tiene ese paso: {names}.",
  idleNone: "Cada paso que se ha variado ha cambiado cifras en sus réplicas (hoja {sheet}).",
  idle: "Variado, y no ha cambiado ninguna cifra: {names} (hoja {sheet}).",
  robust:
    "Para el {share} % de las {units} unidades con puesto, este queda a {places} lugares o menos de la mediana de los puestos en {runs} réplicas. Desde el {limit} % la clasificación se considera robusta.",
  noRanks: "Ninguna unidad tiene puestos que comparar.",
  widthNone:
    "Ninguna unidad tiene un intervalo (percentiles 5 a 95 de sus puestos) de más de {limit} lugares.",
  widthOne:
    "{names} tiene un intervalo (percentiles 5 a 95 de sus puestos) de más de {limit} lugares: lea su puesto con cautela.",
  widthSeveral:
    "{count} de {all} unidades tienen un intervalo (percentiles 5 a 95 de sus puestos) de más de {limit} lugares: {names}. Lea sus puestos con cautela.",
  widthMedian: " La mitad de las unidades tienen un intervalo de {median} lugares o menos.",
  spread:
    "Un intervalo es la dispersión de los puestos entre las opciones enumeradas arriba. No dice nada de lo que no se ha variado.",
  alike:
    "Una unidad es indistinguible de otras {mean} en promedio (su orden cambia en más del 5 % de las réplicas). Distinguidas de todas las demás: {count} de {units}.",
  topAll:
    "Todas las unidades con puesto están entre las {top} primeras, así que no se dice nada de ellas como grupo.",
  topNone:
    "Ninguna de las {all} primeras unidades está entre las {top} primeras en el {limit} % de las réplicas o más.",
  topOne:
    "1 de las {all} primeras unidades está entre las {top} primeras en el {limit} % de las réplicas o más.",
  topSeveral:
    "{count} de las {all} primeras unidades están entre las {top} primeras en el {limit} % de las réplicas o más.",
  changeNone: "No se ha probado ningún cambio por separado.",
  changeStill: "Ningún cambio por separado mueve un puesto.",
  change:
    "De los cambios hechos uno a uno, el que más mueve los puestos es este: {name}. El cambio medio es de {shift} lugares, y el {moved} % de las unidades se mueven 3 lugares o más.",
  changeFailed: " Estos no dieron índice: {names}.",
  leftOutNone: "No se ha dejado fuera nada por separado.",
  leftOutStill: "Ningún puesto se mueve sin una parte o un indicador.",
  leftOut:
    "De lo que se dejó fuera, de uno en uno, lo que más mueve los puestos es esto: {name}. El cambio medio es de {shift} lugares, y el {moved} % de las unidades se mueven 3 lugares o más.",
  missingNothing: "No falta nada: otra forma de tratar lo ausente no cambia ningún puesto.",
  missingUntried: "Faltan cifras, y no se ha probado otra forma de tratarlas.",
  missingStill: "Otras formas de tratar lo ausente no mueven ningún puesto.",
  missing:
    "De las otras formas de tratar lo ausente, la que más mueve los puestos es esta: {name}. El cambio medio es de {shift} lugares, y el {moved} % de las unidades se mueven 3 lugares o más.",
  sensitivityNone:
    "La sensibilidad no se conoce: variaron menos de dos opciones, o muy pocas réplicas dieron índice.",
  sensitivityStill: "La sensibilidad no se conoce: ninguna opción mueve un puesto.",
  sensitivity:
    "Una opción cuenta más que las demás ({name}): por sí sola explica el {first} % de la varianza del cambio medio de puestos, y el {total} % con sus interacciones (90 % de las muestras bootstrap: {low} % a {high} %).",
  frontierNone:
    "La frontera no se calcula: necesita dos partes o más, y puntuaciones de 0 o más en cada una.",
  frontierOne: "Con los mejores pesos para cada unidad, {names} tiene la máxima puntuación.",
  frontierSeveral:
    "Con los mejores pesos para cada una, {count} unidades comparten la máxima puntuación: {names}.",
  frontierBounds:
    " Cada elemento directamente bajo el índice tiene entre el {lower} % y el {upper} % del peso.",
  frontierGainNone:
    " Ninguna unidad está, con sus mejores pesos, {places} o más lugares por encima de su puesto en el índice.",
  frontierGainOne:
    " {names} está, con sus mejores pesos, {places} o más lugares por encima de su puesto en el índice. Su puesto es el que más depende de los pesos.",
  frontierGainSeveral:
    " {count} unidades están, con sus mejores pesos, {places} o más lugares por encima de su puesto en el índice: {names}. Sus puestos son los que más dependen de los pesos.",
  frontierUnit: "Unidad",
  frontierRank: "Puesto en el índice",
  frontierScore: "Puntuación con los mejores pesos",
  frontierOwn: "Puesto con los mejores pesos",
  frontierGain: "Lugares que sube",
} as const;

export const assessmentParts = {
  oneAlternative: "solo hay una alternativa",
  noGaps: "no falta nada",
  noGoalposts: "ningún indicador tiene referencias",
  noRatings: "no hay valoraciones",
  noSiblings: "nada tiene hermanos",
  noParticipants: "menos de dos participantes dan pesos",
} as const;
