import type { EngineProblemCode } from "../../engine";
import type { ProblemInSpanish } from "./es-problem";

/** Problems of values in a what-if. */
export const whatIfProblemsInSpanish = {
  "what-if-outside-scale": {
    message: "{indicator} de {unit} no puede ser {value}: sus valores van de {lower} a {upper}.",
    remedy: "Escriba un valor entre ellos.",
  },
  "what-if-not-a-level": {
    message:
      "{indicator} de {unit} no puede ser {value}: sus niveles van de {step} en {step}, desde {lower} hasta {upper}.",
    remedy: "Escriba uno de los niveles.",
  },
  "what-if-without-denominator": {
    message: "{indicator} de {unit} no puede ser {value}: el denominador de {unit} está ausente o es cero.",
    remedy: "Escriba el denominador en los datos.",
  },
  "what-if-unit-left-out": {
    message: "{unit} quedó fuera del índice, porque le faltan demasiados valores.",
    remedy: "Deje que la escala cambie con los valores, o escriba los valores ausentes en los datos.",
  },
  "what-if-without-score": {
    message:
      "{value} en {indicator} de {unit} no tiene puntuación: está demasiado lejos de los valores de las unidades.",
    remedy:
      "Escriba un valor más cercano a los de las unidades, o deje que la escala cambie con los valores.",
  },
} satisfies Readonly<Partial<Record<EngineProblemCode, ProblemInSpanish>>>;
