import type { ProblemInSpanish } from "./es-problem";

/** Decisions of the reader, by the keys of the problems. */
export const readingProblemsInSpanish: Readonly<Record<string, ProblemInSpanish>> = {
  "data-only-described": {
    message: "{known} describe indicadores; no hay datos de unidades que puntuar.",
    remedy: "Añada una hoja llamada Datos con una fila por unidad y una columna por indicador.",
  },
  "data-without-codes": {
    message: "Ninguna columna identifica las unidades de la tabla ({cell}), que tiene {count} filas.",
    remedy: "Dé a una columna el encabezado Código o Nombre, con un texto distinto en cada fila.",
  },
  "units-repeat": {
    message:
      "Las unidades tienen varias filas ({count} códigos se repiten, el primero es {unit}). ¿Es una fila por unidad y año? Nada distingue las filas.",
    remedy:
      "Dé a la columna de los años el encabezado Año. Si hay una fila por unidad e indicador, dé a las columnas los encabezados Indicador y Valor.",
  },
  "columns-repeated": {
    message:
      "{count} columnas tienen el mismo encabezado que una anterior y no se han usado: {known} (desde {cell}).",
    remedy: "Bórrelas o cámbieles el nombre.",
  },
  "columns-not-scored": {
    message: "No se han puntuado, pues ningún marco las nombra: {known}.",
    remedy: "Si una es un indicador, prepare la tabla (psci start) y dele el tipo Indicador.",
  },
  "column-unsure": {
    message: "Puede que {title} ({cell}) no sea un indicador: {reason}. Se ha puntuado.",
    remedy: "Prepare la tabla (psci start) y diga en el marco qué es la columna.",
  },
  "column-unsure-left-out": {
    message: "Puede que {title} ({cell}) sea un indicador, pero {reason}. No se ha puntuado.",
    remedy: "Prepare la tabla (psci start) y diga en el marco qué es la columna.",
  },
  "rows-left-out": {
    message: "Se han dejado fuera las filas que no son unidades ({count}, desde {cell}): {known}.",
    remedy: "Si una es una unidad, dele otro nombre o póngala en una tabla propia.",
  },
  "rows-ignored": {
    message: "Las filas de un solo texto se han leído como títulos o notas ({count}, desde {cell}): {known}.",
    remedy: "Si una es una unidad, escriba sus cifras.",
  },
  "long-row-repeated": {
    message:
      "{count} filas repiten una unidad y un indicador (desde {cell}); se ha usado la primera cifra de cada uno.",
    remedy: "Borre las filas, o añada una columna Año si son de años distintos.",
  },
  "long-columns-unused": {
    message: "Las cifras se han tomado de {title}; no se usan: {known} ({cell}).",
    remedy: "Si son otras, dé solo a esa columna el encabezado Valor.",
  },
  "layout-arranged": {
    message: "Las unidades de {name} no están en filas; la hoja {sheet} las pone en filas.",
    remedy: "No hay que hacer nada: cada celda de esa hoja remite a una suya.",
  },
  "header-says": {
    message: "Las filas sobre el encabezado ({cell}) dicen pesos, direcciones o nombres, que se han usado.",
    remedy: "No hay que hacer nada. Un marco ocupa su lugar.",
  },
  "names-shared": {
    message: "Nombres que están más de una vez: {known}. Sus unidades se distinguen por el código.",
    remedy: "No hay que hacer nada.",
  },
  "direction-doubtful": {
    message: "{known}: el nombre dice que menos es mejor, pero se ha puntuado más como mejor ({cell}).",
    remedy: "Prepare la tabla (psci start), revise la columna de direcciones del marco y puntúe de nuevo.",
  },
};
