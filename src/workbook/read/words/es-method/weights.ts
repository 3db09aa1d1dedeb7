import type { WeightingName } from "../../../../engine";
import type { SettingInSpanish } from "./setting";

export const weights: SettingInSpanish<WeightingName> = {
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
        "Un elemento pesa según la media de los puntos que le dan los expertos, en una tabla Budget o Stakeholders.",
    },
    AHP: {
      name: "AHP",
      meaning:
        "Un elemento pesa según comparaciones por pares (proceso analítico jerárquico), en tablas Comparison o en Stakeholders.",
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
};
