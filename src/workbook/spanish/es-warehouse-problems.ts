import type { ProblemInSpanish } from "./es-problem";

/** Problems of a table that DuckDB scores, by their keys. */
export const warehouseProblemsInSpanish: Readonly<Record<string, ProblemInSpanish>> = {
  "table-text": {
    message: 'La columna {name} de {table} es {type}, no un número; contiene "{value}".',
    remedy: "Conviértala en una columna de números, con NULL donde falte un dato, o quítela del marco.",
  },
  "table-no-figures": {
    message: "La columna {name} de {table} es {type}, no un número.",
    remedy:
      "Conviértala en una columna de números, o quítela del marco. Para comparar unidades dentro de sus grupos, nómbrela como Columna de grupos en el método.",
  },
  "table-unit-missing": {
    message: "{count} filas de {table} no tienen código en la columna {name}.",
    remedy: "Dé un código a cada fila, o quite esas filas.",
  },
  "table-units-twice": {
    message: "{count} códigos de la columna {name} de {table} están en más de una fila: {known}.",
    remedy:
      "Deje una fila por unidad. Si las filas son varios momentos de las mismas unidades, puntúe cada momento por separado.",
  },
  "table-infinite": {
    message: "{count} cifras de la columna {name} de {table} son infinitas.",
    remedy: "Ponga NULL donde falte el dato, o corríjalas.",
  },
  "table-denominator": {
    message:
      "{count} unidades de {table} tienen 0 en el denominador {name}; los valores divididos por él quedan ausentes.",
    remedy: "Corrija los denominadores, o ponga NULL donde no se conozcan.",
  },
  "table-unit-weights": {
    message:
      "{count} pesos de las unidades de la columna {name} de {table} están ausentes o son negativos o infinitos.",
    remedy: "Dé a cada unidad un peso de 0 o más.",
  },
  "table-set-aside": {
    message: "El indicador {name} de {table} se deja aparte: {reason}",
    remedy: "Corrija su columna, o quítelo del marco.",
  },
};
