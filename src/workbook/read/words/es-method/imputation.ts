import type { ImputationName } from "../../../../engine";
import type { SettingInSpanish } from "./setting";

export const imputation: SettingInSpanish<ImputationName> = {
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
    "row mean": {
      name: "media de la fila",
      meaning:
        "Un valor ausente pasa a ser la media de los demás indicadores de la unidad bajo el mismo antecesor de ese nivel (2: el padre), cada uno en una escala de peor a mejor.",
    },
    "row median": {
      name: "mediana de la fila",
      meaning:
        "Un valor ausente pasa a ser la mediana de los demás indicadores de la unidad bajo el mismo antecesor de ese nivel (2: el padre), cada uno en una escala de peor a mejor.",
    },
    "linear in time": {
      name: "lineal en el tiempo",
      meaning:
        "Un valor ausente se pone en la recta entre los valores anterior y posterior del mismo sujeto; en los extremos vale el más cercano.",
    },
    "last value in time": {
      name: "último valor en el tiempo",
      meaning:
        "Un valor ausente pasa a ser el último valor anterior del mismo sujeto, de como mucho esos años antes; si no lo hay, sigue ausente.",
    },
    "nearest neighbours": {
      name: "vecinos más próximos",
      meaning:
        "Un valor ausente pasa a ser la media del indicador en esas unidades, las más parecidas en los demás indicadores.",
    },
    EM: {
      name: "EM",
      meaning:
        "Un valor ausente pasa a ser lo que los demás indicadores de la unidad hacen esperar, según las correlaciones de los indicadores (esperanza-maximización).",
    },
  },
};
