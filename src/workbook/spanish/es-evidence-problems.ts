import type { ProblemInSpanish } from "./es-problem";

export const evidenceProblemsInSpanish: Readonly<Record<string, ProblemInSpanish>> = {
  "evidence-id-missing": {
    message:
      "La fila de evidencia en {cell} no tiene identificador, así que ninguna valoración puede nombrarla.",
    remedy: "Escriba un identificador que no tenga otra fila, como D12.",
  },
  "evidence-id-repeated": {
    message:
      "El identificador {found} está por segunda vez en la tabla de evidencia, en {cell}; cuenta la primera fila que lo tiene.",
    remedy: "Dé a cada documento su propio identificador.",
  },
  "evidence-unit-unknown": {
    message:
      "{found} en {cell} no es ninguna unidad de los datos[ (¿quería decir {suggestion}?)], así que la fila de evidencia se ha dejado fuera.",
    remedy: "Escriba el código o el nombre de una unidad, o deje la celda en blanco para todas.",
  },
  "evidence-indicator-unknown": {
    message:
      "{found} en {cell} no es ningún indicador del índice[ (¿quería decir {suggestion}?)], así que la fila de evidencia se ha dejado fuera.",
    remedy:
      "Escriba el código o el nombre de un indicador, o de un agregado para todos los que tiene debajo; en blanco es para todos.",
  },
  "evidence-quality-unusable": {
    message: "La calidad de {name} en {cell} es {found}, que no es una cifra de 0 a 3.",
    remedy: "Escriba 0, 1, 2 o 3, o borre la celda.",
  },
  "evidence-date-unreadable": {
    message: "La fecha de {name} en {cell} es {found}, que no es una fecha.",
    remedy: "Escriba una fecha o un año.",
  },
  "date-in-future": {
    message: "{table} tiene una fecha posterior a hoy en {cell}: {found}[, y {more} más].",
    remedy:
      "Corrija la fecha: de ella dependen la antigüedad de los documentos y cuál de dos niveles acordados cuenta.",
  },
  "rating-evidence-unknown": {
    message:
      "{found} en {cell} no es ningún identificador de la tabla de evidencia[ (¿quería decir {suggestion}?)][; {more} valoraciones más lo nombran].",
    remedy: "Añada el documento a la tabla de evidencia, o corrija el identificador en las valoraciones.",
  },
};
