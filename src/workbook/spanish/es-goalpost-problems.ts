import type { ProblemInSpanish } from "./es-problem";

/** Problems of the table Goalposts. */
export const goalpostProblemsInSpanish = {
  "goalposts-column-missing": {
    message:
      "No hay columnas con el indicador y su referencia inferior o superior en la tabla {name} ({cell}), así que no tiene referencias.",
    remedy: "Añada esos encabezados, o dé otro nombre a la tabla o a la hoja.",
  },
  "goalposts-columns-unused": {
    message: "Columnas de la tabla de las referencias que no se usan: {known} (la primera en {cell}).",
    remedy:
      "No hay que hacer nada si no tienen referencias. Si no, llámelas Lower y Upper, y la de los años Year.",
  },
  "goalposts-tables-several": {
    message: "Varias tablas pueden ser la de las referencias: {known} (la segunda en {cell}).",
    remedy: "Ponga todas las filas en una tabla, con una columna Año; o dé otro nombre a las demás.",
  },
  "goalposts-table-missing": {
    message: "Goalposts year es {time} ({cell}), y no hay ninguna tabla u hoja llamada Goalposts.",
    remedy: "Llame Goalposts a la tabla, o borre la fila Goalposts year.",
  },
  "goalposts-years-several": {
    message: "Hay referencias de varios años en la tabla {name}: {known} (el segundo en {cell}).",
    remedy: "Escriba en el método el año que cuenta: una fila Goalposts year, con uno de esos años.",
  },
  "goalposts-year-unknown": {
    message: "Goalposts year es {time} ({cell}), y la tabla {name} no tiene filas de él[; tiene {known}].",
    remedy: "Escriba un año de la tabla, o añada sus filas, con el año en una columna Año.",
  },
  "goalposts-not-readable": {
    message: "{title}[ de {node}] en la tabla de las referencias es {found} ({cell}), y no se puede leer.",
    remedy:
      "Escriba un número, no un texto: sin unidad, moneda ni signo de porcentaje. Deje la celda vacía si no hay referencia.",
  },
  "goalposts-row-repeated": {
    message: "{node} tiene dos filas de referencias[ para {time}]: en {own} y en {cell}.",
    remedy: "Borre una de las dos filas (puede estar oculta), o indique el año de cada una.",
  },
  "goalposts-indicator-misspelt": {
    message:
      "{found} en la tabla de las referencias ({cell}) no es ningún indicador de este índice; quizá se quería decir {suggestion}.",
    remedy: "Escriba el código o el nombre como en el marco. Hasta entonces la fila no se usa.",
  },
  "goalposts-indicator-unknown": {
    message:
      "Filas de la tabla de las referencias que no se usan: {count}, de {known} (la primera en {cell}), que el índice no tiene.",
    remedy:
      "No hay que hacer nada si son de otro índice. Si no, escriba los códigos o nombres como en el marco.",
  },
  "goalposts-of-no-indicator": {
    message:
      "{node} en la tabla de las referencias ({cell}) no es un indicador: solo los indicadores tienen referencias.",
    remedy: "Borre la fila, o escriba el código de un indicador.",
  },
  "goalposts-without-code": {
    message:
      "Filas de la tabla de las referencias con cifras y sin indicador: {count} (la primera en {cell}).",
    remedy: "Escriba el código del indicador, o borre la fila.",
  },
  "goalposts-lower-replaced": {
    message: "La referencia inferior de {node} es {value} ({cell}), en lugar de {was} en el marco[ ({own})].",
    remedy: "No hay que hacer nada si es lo que se quiere. La celda del marco se puede borrar.",
  },
  "goalposts-upper-replaced": {
    message: "La referencia superior de {node} es {value} ({cell}), en lugar de {was} en el marco[ ({own})].",
    remedy: "No hay que hacer nada si es lo que se quiere. La celda del marco se puede borrar.",
  },
  "goalposts-not-used": {
    message:
      "Las referencias de {known} ({cell}) no cambian ninguna puntuación: {method} no usa referencias.",
    remedy: "Elija la normalización goalposts, para todos o para estos indicadores; o borre las filas.",
  },
} as const satisfies Record<string, ProblemInSpanish>;
