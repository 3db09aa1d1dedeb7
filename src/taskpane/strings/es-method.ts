/** A setting of the Method table in Spanish: its title, and each value that it may have, with what that does. */
export interface SettingInSpanish {
  readonly title: string;
  readonly values: Readonly<Record<string, { readonly name: string; readonly meaning: string }>>;
}

const aggregations: SettingInSpanish["values"] = {
  arithmetic: {
    name: "aritmética",
    meaning: "Media ponderada: los elementos fuertes compensan a los débiles.",
  },
  geometric: {
    name: "geométrica",
    meaning:
      "Media geométrica ponderada: los elementos débiles reducen el resultado. Requiere valores mayores que 0.",
  },
  harmonic: {
    name: "armónica",
    meaning:
      "Media armónica ponderada: los elementos débiles reducen mucho el resultado. Requiere valores mayores que 0.",
  },
  "power 0.5": {
    name: "potencia 0.5",
    meaning:
      "Media de potencias ponderada: con exponente 1 es la media aritmética; cuanto menor es, menos compensa lo fuerte a lo débil.",
  },
  median: {
    name: "mediana",
    meaning: "El resultado es el elemento central. Los pesos solo dicen qué elementos cuentan.",
  },
  minimum: {
    name: "mínimo",
    meaning: "El resultado es el elemento más débil. Los pesos solo dicen qué elementos cuentan.",
  },
  "OWA 2": {
    name: "OWA 2",
    meaning:
      "Los pesos van por puesto: con exponente 1 es la media simple; por encima, los elementos débiles cuentan más. Los pesos del marco solo dicen qué elementos cuentan.",
  },
  "Mazziotta-Pareto": {
    name: "Mazziotta-Pareto",
    meaning:
      "Media ponderada, menos una penalización por el desequilibrio entre los elementos. Requiere valores de 0 o más.",
  },
  Copeland: {
    name: "Copeland",
    meaning:
      "Unidades vencidas menos unidades que vencen, par por par: de dos, es mejor la que es mejor en elementos de más peso. Por cuánto no importa.",
  },
  TOPSIS: {
    name: "TOPSIS",
    meaning:
      "Cercanía al mejor valor de cada elemento y distancia al peor, juntas: 0 es lo peor de todo, 1 lo mejor.",
  },
  "PROMETHEE II": {
    name: "PROMETHEE II",
    meaning:
      "Proporción neta del peso que prefiere la unidad a cada una de las otras, en promedio: de -1 a 1. Las diferencias pequeñas pueden contar menos o nada.",
  },
  Kemeny: {
    name: "Kemeny",
    meaning:
      "Unidades que quedan por debajo en el orden con el que coincide más peso entre todos los pares. Por cuánto es mejor una unidad no importa.",
  },
  "benefit of the doubt 10-40": {
    name: "beneficio de la duda 10-40",
    meaning:
      "La puntuación con los pesos que más favorecen a la unidad, ninguna por encima de 1; cada elemento aporta entre los dos porcentajes. Requiere valores de 0 o más.",
  },
};

/** By the English words that the workbook holds, which stay as they are in every language. */
export const methodInSpanish: Readonly<Record<string, SettingInSpanish>> = {
  "Missing data": {
    title: "Datos ausentes",
    values: {
      "renormalise weights": {
        name: "renormalizar los pesos",
        meaning: "Los pesos de lo que está presente aumentan para ocupar el lugar de lo que falta.",
      },
      "require all": {
        name: "exigir todo",
        meaning: "Un agregado falta en cuanto falta un elemento con peso por debajo de él.",
      },
      "require share 0.67": {
        name: "exigir una proporción 0.67",
        meaning:
          "Debe estar presente al menos esta proporción de los elementos (contados, no ponderados); después, como renormalizar los pesos.",
      },
    },
  },
  Screening: {
    title: "Cribado",
    values: {
      none: { name: "ninguno", meaning: "Se puntúan todas las unidades, hasta donde alcancen sus datos." },
      "availability 0.65": {
        name: "disponibilidad 0.65",
        meaning: "No se puntúa una unidad que tenga menos de esta proporción de los indicadores.",
      },
    },
  },
  Imputation: {
    title: "Imputación",
    values: {
      none: { name: "ninguna", meaning: "Los valores ausentes siguen ausentes." },
      mean: {
        name: "media",
        meaning: "Un valor ausente pasa a ser la media del indicador en todas las unidades que lo tienen.",
      },
      median: {
        name: "mediana",
        meaning: "Un valor ausente pasa a ser la mediana del indicador en todas las unidades que lo tienen.",
      },
      "group mean": {
        name: "media del grupo",
        meaning: "Un valor ausente pasa a ser la media del indicador en las unidades del mismo grupo.",
      },
      "group median": {
        name: "mediana del grupo",
        meaning: "Un valor ausente pasa a ser la mediana del indicador en las unidades del mismo grupo.",
      },
      "row mean 2": {
        name: "media de la fila 2",
        meaning:
          "Un valor ausente pasa a ser la media de los demás indicadores de la unidad bajo el mismo antecesor de ese nivel (2: el padre), cada uno en una escala de peor a mejor.",
      },
      "row median 2": {
        name: "mediana de la fila 2",
        meaning:
          "Un valor ausente pasa a ser la mediana de los demás indicadores de la unidad bajo el mismo antecesor de ese nivel (2: el padre), cada uno en una escala de peor a mejor.",
      },
      "linear in time": {
        name: "lineal en el tiempo",
        meaning:
          "Un valor ausente se pone en la recta entre los valores anterior y posterior del mismo sujeto; en los extremos vale el más cercano.",
      },
      "last value in time 5": {
        name: "último valor en el tiempo 5",
        meaning:
          "Un valor ausente pasa a ser el último valor anterior del mismo sujeto, de como mucho esos años antes; si no lo hay, sigue ausente.",
      },
      "nearest neighbours 5": {
        name: "vecinos más próximos 5",
        meaning:
          "Un valor ausente pasa a ser la media del indicador en esas unidades, las más parecidas en los demás indicadores.",
      },
      EM: {
        name: "EM",
        meaning:
          "Un valor ausente pasa a ser lo que los demás indicadores de la unidad hacen esperar, según las correlaciones de los indicadores (esperanza-maximización).",
      },
    },
  },
  Outliers: {
    title: "Valores atípicos",
    values: {
      none: { name: "ninguno", meaning: "Los valores atípicos se quedan como están." },
      "winsorise then log": {
        name: "winsorizar y, si no basta, logaritmo",
        meaning:
          "Los valores extremos de un indicador asimétrico y de colas pesadas se llevan al siguiente valor hacia dentro; si no basta, se toma el logaritmo del indicador.",
      },
      "winsorise then log plus": {
        name: "winsorizar y, si no basta, logaritmo según la cola",
        meaning:
          "Los valores extremos de un indicador asimétrico y de colas pesadas se llevan al siguiente valor hacia dentro; si no basta, en su lugar se toma el logaritmo del indicador, desde el lado de su cola larga, alta o baja.",
      },
      "winsorise then log shifted": {
        name: "winsorizar y, si no basta, logaritmo desplazado",
        meaning:
          "Los valores extremos de un indicador asimétrico y de colas pesadas se llevan al siguiente valor hacia dentro; si no basta, en su lugar se toma el logaritmo del indicador, desplazado para que su menor valor sea 0.",
      },
      "winsorise then log GII": {
        name: "winsorizar y, si no basta, logaritmo GII",
        meaning:
          "Los valores extremos de un indicador asimétrico y de colas pesadas se llevan al siguiente valor hacia dentro; si no basta, en su lugar se toma el logaritmo del Índice Mundial de Innovación, de un indicador cuyo mayor valor pasa de 1.",
      },
      "winsorise then Box-Cox": {
        name: "winsorizar y, si no basta, Box-Cox",
        meaning:
          "Los valores extremos de un indicador asimétrico y de colas pesadas se llevan al siguiente valor hacia dentro; si no basta, en su lugar se toma una potencia del indicador: el exponente 1 lo deja igual, 0 es el logaritmo.",
      },
      "winsorise then Box-Cox estimated": {
        name: "winsorizar y, si no basta, Box-Cox estimado",
        meaning:
          "Los valores extremos de un indicador asimétrico y de colas pesadas se llevan al siguiente valor hacia dentro; si no basta, en su lugar se toma una potencia del indicador, con el exponente que lo acerca más a una distribución normal.",
      },
      winsorise: {
        name: "winsorizar",
        meaning:
          "Los valores extremos de un indicador asimétrico y de colas pesadas se llevan al siguiente valor hacia dentro.",
      },
      "winsorise both ends 1": {
        name: "winsorizar ambos extremos 1",
        meaning:
          "Ese número de los mayores y de los menores valores de cada indicador se lleva al siguiente valor hacia dentro, sean atípicos o no.",
      },
      "IQR fences 1.5": {
        name: "límites de RIC 1.5",
        meaning:
          "Los valores a más de esos rangos intercuartílicos de los cuartiles se llevan a esa distancia, el límite.",
      },
      log: {
        name: "logaritmo",
        meaning:
          "Se transforman todos los indicadores, con o sin valores atípicos: se toma el logaritmo del indicador.",
      },
      "log plus": {
        name: "logaritmo según la cola",
        meaning:
          "Se transforman todos los indicadores, con o sin valores atípicos: se toma el logaritmo del indicador, desde el lado de su cola larga, alta o baja.",
      },
      "log shifted": {
        name: "logaritmo desplazado",
        meaning:
          "Se transforman todos los indicadores, con o sin valores atípicos: se toma el logaritmo del indicador, desplazado para que su menor valor sea 0.",
      },
      "log GII": {
        name: "logaritmo GII",
        meaning:
          "Se transforman todos los indicadores, con o sin valores atípicos: se toma el logaritmo del Índice Mundial de Innovación, de un indicador cuyo mayor valor pasa de 1.",
      },
      "Box-Cox 0.5": {
        name: "Box-Cox 0.5",
        meaning:
          "Se transforman todos los indicadores, con o sin valores atípicos: se toma una potencia del indicador: el exponente 1 lo deja igual, 0 es el logaritmo.",
      },
      "Box-Cox estimated": {
        name: "Box-Cox estimado",
        meaning:
          "Se transforman todos los indicadores, con o sin valores atípicos: se toma una potencia del indicador, con el exponente que lo acerca más a una distribución normal.",
      },
    },
  },
  Normalisation: {
    title: "Normalización",
    values: {
      "min-max 0-100": {
        name: "mín-máx 0-100",
        meaning:
          "El peor valor pasa a ser la cifra inferior, el mejor la superior y los demás en proporción.",
      },
      "z-score": {
        name: "puntuación z",
        meaning:
          "La distancia a la media en desviaciones típicas, en una escala con la media y la desviación dadas.",
      },
      rank: {
        name: "rango",
        meaning: "El puesto del valor desde abajo: 1 es el peor; los valores iguales comparten el menor.",
      },
      "percentile rank": {
        name: "rango percentil",
        meaning: "La proporción de las demás unidades que tienen un valor peor, de 0 a 1.",
      },
      Borda: {
        name: "Borda",
        meaning: "Un punto por cada unidad que tiene un valor peor.",
      },
      "goalposts 0-100": {
        name: "valores de referencia 0-100",
        meaning:
          "Los valores de referencia fijos, inferior y superior, del indicador pasan a ser las dos cifras; los valores, en proporción.",
      },
      "distance to target": {
        name: "distancia a la meta",
        meaning: "La parte recorrida del peor valor a la meta: 0 es el peor valor, 1 la meta.",
      },
      "distance to reference a unit's code": {
        name: "distancia a la unidad de un código",
        meaning:
          "La parte recorrida del peor valor al de la unidad nombrada: 0 es el peor valor, 1 esa unidad.",
      },
      "distance to maximum": {
        name: "distancia al máximo",
        meaning: "1 menos la distancia al mejor valor, como parte de la distancia entre el peor y el mejor.",
      },
      "share of maximum": {
        name: "proporción del máximo",
        meaning: "El valor como proporción del mejor; si menos es mejor, el mejor como proporción del valor.",
      },
      "Mazziotta-Pareto": {
        name: "Mazziotta-Pareto",
        meaning:
          "La distancia a la media en desviaciones típicas de la población, en una escala de media 100 y desviación 10.",
      },
      "adjusted Mazziotta-Pareto 70-130": {
        name: "Mazziotta-Pareto ajustado 70-130",
        meaning:
          "Los valores de referencia del indicador, o su menor y su mayor valor, pasan a ser las dos cifras; los valores, en proporción.",
      },
      "IQR-robust": {
        name: "robusta por RIC",
        meaning:
          "La distancia a la mediana en rangos intercuartílicos, en una escala con la mediana y el rango dados.",
      },
      categorical: {
        name: "categórica",
        meaning:
          "Siete clases por percentiles, con 0, 20, 40, 50, 60, 80 y 100 puntos; las cifras son donde terminan.",
      },
      none: {
        name: "ninguna",
        meaning: "Los valores como están; los de un indicador en el que menos es mejor cambian de signo.",
      },
    },
  },
  Aggregation: { title: "Agregación", values: aggregations },
  Weights: {
    title: "Pesos",
    values: {
      given: { name: "los dados", meaning: "Cada elemento pesa lo que dice el marco." },
      equal: { name: "iguales", meaning: "Cada elemento pesa lo mismo que sus hermanos." },
      "equal effective": {
        name: "iguales por indicador",
        meaning:
          "Cada indicador tiene la misma parte del índice: un agregado pesa tanto como indicadores tiene.",
      },
      "budget allocation": {
        name: "reparto de puntos",
        meaning:
          "Un elemento pesa según la media de los puntos que le dan los expertos, en una tabla Budget.",
      },
      AHP: {
        name: "AHP",
        meaning:
          "Un elemento pesa según comparaciones por pares (proceso analítico jerárquico), en tablas Comparison.",
      },
      PCA: {
        name: "componentes principales",
        meaning:
          "Un elemento pesa según la parte de su varianza que explican los componentes principales más importantes de sus hermanos.",
      },
      "factor analysis": {
        name: "análisis factorial",
        meaning:
          "Un elemento pesa según su carga en el factor al que pertenece y la varianza que explica ese factor.",
      },
      entropy: {
        name: "entropía",
        meaning:
          "Un elemento pesa tanto más cuanto más desigual es su reparto entre las unidades (entropía de Shannon).",
      },
      CRITIC: {
        name: "CRITIC",
        meaning: "Un elemento pesa tanto más cuanto más varía y menos dicen lo mismo sus hermanos.",
      },
      "correlation-balanced": {
        name: "de correlación equilibrada",
        meaning:
          "Pesos con los que cada elemento tiene la misma correlación con su padre, mientras ninguno sea negativo.",
      },
    },
  },
  Ranks: {
    title: "Puestos",
    values: {
      competition: {
        name: "de competición",
        meaning: "Los empates comparten el mejor puesto y se salta el siguiente: 1, 2, 2, 4.",
      },
      dense: {
        name: "densos",
        meaning: "Los empates comparten un puesto y no se salta ninguno: 1, 2, 2, 3.",
      },
      fractional: {
        name: "fraccionarios",
        meaning: "Los empates comparten la media de sus puestos: 1, 2,5, 2,5, 4.",
      },
    },
  },
  "Group column": {
    title: "Columna de grupos",
    values: {
      none: {
        name: "ninguna",
        meaning: "Las unidades no se agrupan. Sin este ajuste se usa la primera columna de grupos.",
      },
      "a column of labels in the data": {
        name: "una columna de etiquetas de los datos",
        meaning:
          "Los pares para los puestos dentro del grupo, las medianas y la imputación por grupo: el código o el nombre de la columna.",
      },
    },
  },
  "Gap reference": {
    title: "Referencia de la brecha",
    values: {
      target: { name: "meta", meaning: "La puntuación que darían las metas de los indicadores." },
      best: { name: "la mejor", meaning: "La mejor puntuación." },
      median: { name: "mediana", meaning: "La puntuación mediana." },
      "group median": {
        name: "mediana del grupo",
        meaning: "La puntuación mediana del grupo de la unidad.",
      },
      "a unit's code": { name: "el código de una unidad", meaning: "La puntuación de esa unidad." },
    },
  },
};
