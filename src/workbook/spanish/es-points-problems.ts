import type { ProblemInSpanish } from "./es-problem";

/** Problems of gates, bonus, malus and classes. */
export const pointsProblemsInSpanish = {
  "points-node-unknown": {
    message: "{setting} no nombra ningún agregado del marco ({cell}).",
    remedy: "Use uno de estos: {known}.",
  },
  "points-element-unknown": {
    message: "{setting} mira {element}, que no está en el marco ({cell}).",
    remedy: "Use uno de estos: {known}.",
  },
  "gate-circle": {
    message: "{setting} mira {element}, que se hace con el propio {node}: {path} ({cell}).",
    remedy: "Haga que la condición mire un indicador, o un agregado que no esté por encima.",
  },
  "gate-without-value": {
    message: "{setting}: no hay valor de {element} para {units}; la cumplen ({cell}).",
    remedy: "Escriba los valores, o añada a la condición: ausente no cumple.",
  },
  "gate-without-value/fails": {
    message: "{setting}: no hay valor de {element} para {units}; no la cumplen ({cell}).",
    remedy: "Escriba los valores.",
  },
  "points-without-value": {
    message: "{setting}: no hay valor de {element} para {units}; no se añade nada a su puntuación ({cell}).",
    remedy: "Escriba los valores; 0 donde no hay nada que contar.",
  },
  "classes-order": {
    message: "{setting}: {name} empieza en {from}, y {before}, que está antes, en {other} ({cell}).",
    remedy: "Escriba las clases de la más baja a la más alta, cada una desde otra puntuación.",
  },
  "class-repeated": {
    message: "{setting}: {name} aparece dos veces ({cell}).",
    remedy: "Dé a cada clase un nombre propio, en una sola fila por agregado.",
  },
} as const satisfies Record<string, ProblemInSpanish>;
