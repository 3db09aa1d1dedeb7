import { aggregation } from "./aggregation";
import { imputation } from "./imputation";
import { limitsInSpanish } from "./limits";
import { normalisation } from "./normalisation";
import { outliers } from "./outliers";
import type { SettingId, ValueIds } from "../../method/setting";
import { pointsInSpanish } from "./points";
import type { SettingInSpanish } from "./setting";
import { transformation } from "./transformation";
import { weights } from "./weights";

export type { SettingInSpanish } from "./setting";
export { switchesInSpanish } from "./switches";

/** By the setting, and the ids of its values. What the workbook holds is the same in every language. */
export const methodInSpanish: Readonly<Record<SettingId, SettingInSpanish>> = {
  missing: {
    title: "Datos ausentes",
    values: {
      renormalise: {
        name: "renormalizar los pesos",
        meaning: "Los pesos de lo que está presente aumentan para ocupar el lugar de lo que falta.",
      },
      all: {
        name: "exigir todo",
        meaning: "Un agregado falta en cuanto falta un elemento con peso por debajo de él.",
      },
      share: {
        name: "exigir una proporción",
        meaning:
          'Debe estar presente al menos esta proporción de los elementos (contados, no ponderados); después, como renormalizar los pesos. Lo que se ha apartado cuenta solo con "de todos los elementos" después de la proporción.',
      },
    },
  },
  screening: {
    title: "Cribado",
    values: {
      none: { name: "ninguno", meaning: "Se puntúan todas las unidades, hasta donde alcancen sus datos." },
      availability: {
        name: "disponibilidad",
        meaning: "No se puntúa una unidad que tenga menos de esta proporción de los indicadores.",
      },
    },
  },
  screeningZeros: {
    title: "Cribado por ceros",
    values: {
      none: { name: "ninguno", meaning: "Los ceros no deciden si se puntúa una unidad." },
      share: {
        name: "proporción",
        meaning: "No se puntúa una unidad si más de esta proporción de sus cifras son ceros.",
      },
    },
  },
  imputation,
  treatment: outliers,
  transformation,
  normalisation,
  aggregation,
  weights,
  ...pointsInSpanish,
  ranks: {
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
  group: {
    title: "Columna de grupos",
    values: {
      none: {
        name: "ninguna",
        meaning: "Las unidades no se agrupan. Sin este ajuste se usa la primera columna de grupos.",
      },
      column: {
        name: "una columna de etiquetas de los datos",
        meaning:
          "Los pares para los puestos dentro del grupo, las medianas y la imputación por grupo: el código o el nombre de la columna.",
      },
    },
  },
  gap: {
    title: "Referencia de la brecha",
    values: {
      target: { name: "meta", meaning: "La puntuación que darían las metas de los indicadores." },
      best: { name: "la mejor", meaning: "La mejor puntuación." },
      median: { name: "mediana", meaning: "La puntuación mediana." },
      groupMedian: {
        name: "mediana del grupo",
        meaning: "La puntuación mediana del grupo de la unidad.",
      },
      peers: {
        name: "pares",
        meaning: "La puntuación mediana de los pares de la unidad, sin la propia unidad.",
      },
      unit: { name: "el código de una unidad", meaning: "La puntuación de esa unidad." },
    },
  },
  scaleTime: {
    title: "Año de la escala",
    values: {
      none: { name: "ninguno", meaning: "Las unidades de todos los años juntas hacen la escala." },
      time: {
        name: "un año de los datos",
        meaning:
          "Las unidades de este año hacen la escala (mínimo, máximo, media, medianas); con ella se puntúan todos los años.",
      },
    },
  },
  unitWeights: {
    title: "Pesos de las unidades",
    values: {
      none: {
        name: "ninguno",
        meaning: "Cada unidad cuenta como una en medias, desviaciones, medianas, cuartiles y correlaciones.",
      },
      column: {
        name: "una columna de cifras de los datos",
        meaning:
          "Cada unidad cuenta según su cifra en esta columna, como la población: el código o el nombre de la columna.",
      },
    },
  },
  peers: {
    title: "Pares",
    values: {
      group: {
        name: "grupo",
        meaning: "Las unidades del mismo grupo; todas las unidades si no están agrupadas.",
      },
      count: {
        name: "un número",
        meaning: "Este número de unidades, las más cercanas por las columnas de Pares por.",
      },
    },
  },
  peersBy: {
    title: "Pares por",
    values: {
      denominators: { name: "denominadores", meaning: "Cada denominador cuenta igual." },
      columns: {
        name: "columnas, como Población; Ingresos 2",
        meaning:
          "Columnas de cifras por su código o su nombre, con ; entre ellas; una cifra después de un nombre es su peso.",
      },
    },
  },
  peersWithin: {
    title: "Pares dentro de",
    values: {
      all: { name: "todas", meaning: "Los pares se eligen entre todas las unidades." },
      group: { name: "grupo", meaning: "Los pares se eligen entre las unidades del mismo grupo." },
    },
  },
  language: {
    title: "Idioma",
    values: {
      en: { name: "inglés", meaning: "El informe se escribe en inglés." },
      es: { name: "español", meaning: "El informe se escribe en español." },
    },
  },
  ...limitsInSpanish,
} satisfies { readonly [Id in SettingId]: SettingInSpanish<ValueIds[Id]> };
