import type { ProblemInSpanish } from "./es-problem";

export const unitWeightProblemsInSpanish = {
  "unit-weights-unknown": {
    message: "Las unidades se deben ponderar por {column}, una columna que el índice no tiene ({cell}).",
    remedy: "Use un denominador u otra columna de cifras: {known}.",
  },
  "unit-weight-missing": {
    message: "No hay peso en {column} para {units} (la primera en {cell}).",
    remedy: "Escriba un número de 0 o más. Con 0, la unidad se puntúa y no cuenta en las estadísticas.",
  },
  "unit-weight-negative": {
    message:
      "Los pesos de las unidades en {column} son negativos para {units} (el primero es {value} en {cell}).",
    remedy: "Escriba un número de 0 o más. Con 0, la unidad se puntúa y no cuenta en las estadísticas.",
  },
  "unit-weights-zero": {
    message: "Todos los pesos de las unidades en {column} son 0 ({cell}).",
    remedy: "Escriba los pesos, o elija otra columna en Unit weights.",
  },
} as const satisfies Record<string, ProblemInSpanish>;

export const unitWeightColumnProblemsInSpanish = {
  "unit-weights-column-unknown": {
    message:
      "Unit weights en {cell} nombra la columna {column}, que no está en los datos; cada unidad cuenta como una.",
    remedy: "Escriba una columna de cifras: {known}.",
  },
  "unit-weights-column-not-numeric": {
    message:
      "Unit weights en {cell} nombra {column}, que no es una columna de cifras; cada unidad cuenta como una.",
    remedy: "Nombre una columna de cifras, como la población.",
  },
} as const satisfies Record<string, ProblemInSpanish>;
