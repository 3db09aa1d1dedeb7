import type { ProblemInSpanish } from "./es-problem";

/** Problems of claims about units. */
export const claimProblemsInSpanish: Readonly<Record<string, ProblemInSpanish>> = {
  "claim-not-understood": {
    message: "No se entiende la afirmación {claim}.",
    remedy:
      "Escriba A antes que B, A entre los primeros 10, A más fuerte en X que sus pares, o A más fuerte en X que las demás.",
  },
  "claim-unit-unknown": {
    message: "No existe la unidad {found}, de la que trata la afirmación {claim}.",
    remedy: "Nombre una unidad por su código o su nombre.",
  },
  "claim-unit-ambiguous": {
    message: "Varias unidades se llaman {found} en la afirmación {claim}.",
    remedy: "Nombre la unidad por su código.",
  },
  "claim-node-unknown": {
    message: "El índice del que trata la afirmación {claim} no tiene ninguna parte ni indicador {found}.",
    remedy: "Nombre el índice, una parte o un indicador por su código o su nombre.",
  },
  "claim-count-out-of-range": {
    message: "{found}, en la afirmación {claim}, no es un número de puestos.",
    remedy: "Escriba una cifra entre los límites: {limits}.",
  },
  "claim-about-itself": {
    message: "La afirmación {claim} compara {found} consigo misma.",
    remedy: "Nombre dos unidades.",
  },
};
