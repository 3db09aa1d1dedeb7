import type { EngineProblemCode } from "../../engine";
import type { ProblemInSpanish } from "./es-problem";

/** Problems of weights that are found from the data or from judgements. */
export const weightProblemsInSpanish = {
  "weights-not-found": {
    message:
      "{method} no da pesos para los elementos debajo de {node} ({units} unidades tienen cifras de todos); se han usado los dados.",
    remedy: "Complete los huecos o elija otros pesos.",
  },
  "weights-without-judgements": {
    message:
      "No hay juicios sobre los elementos debajo de {node} para {method}; se han usado los pesos dados.",
    remedy: "Añada los elementos a una tabla Budget, o una tabla Comparison para ellos.",
  },
  "judgements-needed": {
    message: "Los pesos son {method}, y ninguna tabla tiene juicios para ello ({cell}).",
    remedy: "Añada una tabla Budget o Comparison, o elija otros pesos.",
  },
  "budgets-differ": {
    message:
      "Los expertos dan totales distintos a los elementos debajo de {node} ({totals}), así que sus puntos se llevan al mismo.",
    remedy: "Que cada experto reparta el mismo número de puntos.",
  },
  "comparison-inconsistent": {
    message:
      "La comparación de los elementos debajo de {node} tiene una razón de consistencia de {ratio} ({cell}).",
    remedy: "Revise sus juicios.",
  },
  "correlations-not-balanced": {
    message: "Los elementos debajo de {node} no se correlacionan con él por igual: de {least} a {most}.",
    remedy: "Revise los elementos de peso 0 o elija otros pesos.",
  },
} satisfies Readonly<Partial<Record<EngineProblemCode, ProblemInSpanish>>>;
