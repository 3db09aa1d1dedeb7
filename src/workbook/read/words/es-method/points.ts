import type { ValueIds } from "../../method/setting";
import type { SettingInSpanish } from "./setting";

/** Gates, bonus, malus and classes. */
export const pointsInSpanish = {
  gates: {
    title: "Condición",
    values: {
      none: { name: "ninguna", meaning: "Cada unidad obtiene los puntos del agregado." },
      conditions: {
        name: "una condición, como C10 al menos 50, si no 40",
        meaning:
          "Una unidad que no la cumple tiene como máximo la puntuación que sigue a si no, o 0. Varias condiciones con ; entre ellas.",
      },
    },
  },
  bonus: {
    title: "Bonificación",
    values: {
      none: { name: "ninguna", meaning: "Sin puntos." },
      points: {
        name: "puntos, como 2 por C11, como máximo 10",
        meaning:
          "Puntos que se suman a la puntuación por unidad de un indicador, después de las condiciones.",
      },
    },
  },
  malus: {
    title: "Penalización",
    values: {
      none: { name: "ninguna", meaning: "Sin puntos." },
      points: {
        name: "puntos, como 2 por C11, como máximo 10",
        meaning:
          "Puntos que se restan de la puntuación por unidad de un indicador, después de las condiciones.",
      },
    },
  },
  classes: {
    title: "Clases",
    values: {
      none: { name: "ninguna", meaning: "Las puntuaciones no tienen clases." },
      classes: {
        name: "clases, como bronce desde 34; plata desde 51; oro desde 67 #FFD700",
        meaning: "La clase de una puntuación es la última que alcanza; puede seguir un color.",
      },
    },
  },
} satisfies { readonly [Id in "gates" | "bonus" | "malus" | "classes"]: SettingInSpanish<ValueIds[Id]> };
