import type { ProblemInSpanish } from "./es-problem";

/** Words of the tables that are unknown or were read as a similar word. Words of the workbook itself are not translated. */
export const wordProblemsInSpanish: Readonly<Record<string, ProblemInSpanish>> = {
  "column-misspelt": {
    message:
      "No existe la columna {found} ({cell}): ¿quería decir {suggestion}? Se ha leído como {suggestion}.",
    remedy: "Corrija el encabezado. Si significa otra cosa, use uno muy distinto.",
  },
  "framework-columns-unused": {
    message: "Estas columnas del marco no se conocen y no se han usado: {known} ({cell}).",
    remedy: "Si una contiene pesos, direcciones o padres, póngale el encabezado Peso, Dirección o Padre.",
  },
  "type-misspelt": {
    message:
      "El tipo de {node} es {found} ({cell}): ¿quería decir {suggestion}? Se ha leído como {suggestion}.",
    remedy: "Corrija la palabra.",
  },
  "setting-misspelt": {
    message:
      "No existe el ajuste {found} ({cell}): ¿quería decir {suggestion}? Se ha leído como {suggestion}.",
    remedy: "Corrija la palabra.",
  },
  "value-misspelt": {
    message: "{setting} es {found} ({cell}): ¿quería decir {suggestion}? Se ha leído como {suggestion}.",
    remedy: "Corrija la palabra.",
  },
  "direction-unknown": {
    message:
      "La dirección de {node} es {found} ({cell}) y no se entiende[ (¿quería decir {suggestion}?)], así que no se ha puntuado nada.",
    remedy: "Escriba 1 o mayor es mejor, o -1 o menor es mejor.",
  },
  "weight-unknown": {
    message: "El peso de {node} es {found} ({cell}), que no es un número; se ha usado 1.",
    remedy: "Escriba el peso como número; con 0 se deja fuera.",
  },
};
