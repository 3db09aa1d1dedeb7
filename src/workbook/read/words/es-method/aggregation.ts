import type { AggregationName } from "../../../../engine";
import type { SettingInSpanish } from "./setting";

export const aggregation: SettingInSpanish<AggregationName> = {
  title: "Agregación",
  values: {
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
    power: {
      name: "potencia",
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
    "minimum below": {
      name: "mínimo por debajo de",
      meaning: "El elemento más débil mientras alguno está por debajo del umbral; si no, la media ponderada.",
    },
    best: {
      name: "mejores",
      meaning:
        "Media de los mejores elementos de cada unidad, tantos como se indica. Los pesos solo dicen qué elementos cuentan.",
    },
    worst: {
      name: "peores",
      meaning:
        "Media de los peores elementos de cada unidad, tantos como se indica. Los pesos solo dicen qué elementos cuentan.",
    },
    OWA: {
      name: "OWA",
      meaning:
        "Los pesos van por puesto: con exponente 1 es la media simple; por encima, los elementos débiles cuentan más. Los pesos del marco solo dicen qué elementos cuentan.",
    },
    "Mazziotta-Pareto": {
      name: "Mazziotta-Pareto",
      meaning:
        "Media ponderada, menos una penalización por el desequilibrio entre los elementos. Requiere valores de 0 o más.",
    },
    sum: {
      name: "suma",
      meaning:
        "Suma ponderada: valores por pesos, sin dividir. Un elemento ausente cuenta como la media de los otros.",
    },
    product: {
      name: "producto",
      meaning:
        "Producto simple: un elemento de 0 lo hace 0. Los pesos solo dicen qué elementos cuentan. No admite valores menores que 0.",
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
    "benefit of the doubt": {
      name: "beneficio de la duda",
      meaning:
        "La puntuación con los pesos que más favorecen a la unidad, ninguna por encima de 1; cada elemento aporta entre los dos porcentajes. Requiere valores de 0 o más.",
    },
  },
};
