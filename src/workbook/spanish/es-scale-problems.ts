import type { ProblemInSpanish } from "./es-problem";

/** Problems of transformations, and of aggregates that are brought to a scale again. */
export const scaleProblemsInSpanish = {
  "value-without-transform": {
    message:
      "{indicator} tiene cifras para las que no existe {method}: {units} (la primera es {value} en {cell}). Cuentan como ausentes.",
    remedy:
      "Corrija las cifras, o ponga su Transformación en ninguna; el logaritmo y el recíproco necesitan cifras mayores que 0, la raíz cuadrada 0 o más.",
  },
  "aggregate-without-scale": {
    message: "{node} no se puede normalizar con {method}, así que no tiene puntuaciones ({cell}).",
    remedy:
      "Elija para él otra normalización, como mín-máx, puntuación z o rango percentil, o ninguna. Las puntuaciones todas iguales no tienen escala.",
  },
} as const satisfies Readonly<Record<string, ProblemInSpanish>>;
