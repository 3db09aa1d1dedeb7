import type { NormalisationName } from "../../../../engine";
import type { SettingInSpanish } from "./setting";

export const normalisation: SettingInSpanish<NormalisationName> = {
  title: "Normalización",
  values: {
    "min-max": {
      name: "mín-máx",
      meaning: "El peor valor pasa a ser la cifra inferior, el mejor la superior y los demás en proporción.",
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
    exponential: {
      name: "exponencial",
      meaning:
        "El puesto en una escala exponencial hasta 100: las diferencias entre los mejores valores son las que más cuentan.",
    },
    "quantile groups": {
      name: "grupos de cuantiles",
      meaning:
        "Grupos de igual tamaño por puesto, desde 1 para el inferior: deciles con 10, quintiles con 5.",
    },
    Borda: {
      name: "Borda",
      meaning: "Un punto por cada unidad que tiene un valor peor.",
    },
    goalposts: {
      name: "valores de referencia",
      meaning:
        "Los valores de referencia fijos, inferior y superior, del indicador pasan a ser las dos cifras; los valores, en proporción.",
    },
    "distance to target": {
      name: "distancia a la meta",
      meaning: "La parte recorrida del peor valor a la meta: 0 es el peor valor, 1 la meta.",
    },
    "distance to reference": {
      name: "distancia a la unidad",
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
    "adjusted Mazziotta-Pareto": {
      name: "Mazziotta-Pareto ajustado",
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
};
