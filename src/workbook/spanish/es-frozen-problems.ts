import type { ProblemInSpanish } from "./es-problem";

/** Problems of a scale that was kept in an earlier run. */
export const frozenProblemsInSpanish = {
  "frozen-not-possible": {
    message: "{method} compara las unidades entre sí, así que la escala de {indicator} no se puede fijar.",
    remedy: "Elija un método con cifras propias, como min-max o z-score; rellene los huecos con la mediana.",
  },
  "frozen-figure-missing": {
    message: "A la escala fija de {indicator} le faltan cifras que necesita {method}[: {figures}].",
    remedy: "Vuelva a escribir la escala fija desde el índice anterior y no borre columnas.",
  },
  "frozen-row-missing": {
    message: "La escala fija no tiene ninguna fila para {indicator}.",
    remedy: "Use la escala fija de un índice con este indicador, o quite la tabla.",
  },
  "frozen-row-unknown": {
    message: "La escala fija tiene una fila para {element}, que no es ningún indicador de este índice.",
    remedy: "Use la escala fija de este índice; los códigos deben ser los mismos.",
  },
  "frozen-other-method": {
    message:
      "La escala fija[ de {indicator}] se hizo con otra elección[: {part} era {found}] y ahora es {method}.",
    remedy: "Use la elección anterior, o vuelva a hacer la escala fija.",
  },
  "frozen-outside-transformation": {
    message:
      "Hay valores de {indicator} demasiado lejos de la escala fija para su transformación; quedan ausentes.",
    remedy: "Compruebe los valores, o fije la escala de un año posterior.",
  },
  "frozen-outside-scale": {
    message:
      "Hay valores de {indicator} fuera de la escala fija: {units}. Sus puntuaciones pasan de los extremos.",
    remedy: "Nada, si los valores son correctos: las unidades pueden estar mejor o peor que todas entonces.",
  },
  "scale-time-unknown": {
    message: "El año de la escala {time} ({cell}) no es ningún momento de los datos. Momentos: {known}.",
    remedy: "Escriba uno de los momentos de los datos.",
  },
} as const satisfies Readonly<Record<string, ProblemInSpanish>>;

/** Problems of the cells of the table Frozen scale. */
export const frozenTableProblemsInSpanish = {
  "frozen-not-readable": {
    message: "{title} de {node} en la escala fija es {found} ({cell}), y no se puede leer.",
    remedy: "Vuelva a escribir la escala fija desde el índice anterior.",
  },
  "frozen-column-missing": {
    message:
      "{name} no tiene una columna {title} con cifras al lado ({cell}), así que no es una escala fija.",
    remedy: "Use la tabla que escribió una ejecución con --freeze, o dé otro nombre a esta.",
  },
  "frozen-scale-is-input": {
    message: "El índice se puntúa con {name}, que es su escala: no se escribió ninguna hoja con otra.",
    remedy: "Use esa tabla también para los datos posteriores.",
  },
  "frozen-row-repeated": {
    message: "{node} tiene otra fila en la escala fija ({cell}).",
    remedy: "Borre una de las dos filas.",
  },
} as const satisfies Readonly<Record<string, ProblemInSpanish>>;
