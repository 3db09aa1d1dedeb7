import type { TreatmentName } from "../../../../engine";
import type { SettingInSpanish } from "./setting";

export const outliers: SettingInSpanish<TreatmentName> = {
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
    "winsorise both ends": {
      name: "winsorizar ambos extremos",
      meaning:
        "Ese número de los mayores y de los menores valores de cada indicador se lleva al siguiente valor hacia dentro, sean atípicos o no.",
    },
    "IQR fences": {
      name: "límites de RIC",
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
    "Box-Cox": {
      name: "Box-Cox",
      meaning:
        "Se transforman todos los indicadores, con o sin valores atípicos: se toma una potencia del indicador: el exponente 1 lo deja igual, 0 es el logaritmo.",
    },
    "Box-Cox estimated": {
      name: "Box-Cox estimado",
      meaning:
        "Se transforman todos los indicadores, con o sin valores atípicos: se toma una potencia del indicador, con el exponente que lo acerca más a una distribución normal.",
    },
  },
};
