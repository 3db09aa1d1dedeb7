import type { ProblemInSpanish } from "./es-problem";

export const togetherProblemsInSpanish: Readonly<Record<string, ProblemInSpanish>> = {
  "stakeholder-unnamed": {
    message:
      "La fila en {cell} no nombra a ningún participante y no hay ninguno encima, así que se ha dejado fuera.",
    remedy: "Escriba el nombre del participante, o cualquier signo que represente a una persona.",
  },
  "stakeholder-node-unknown": {
    message:
      "{found} en {cell} no es ninguna parte del índice[ (¿quería decir {suggestion}?)], así que la fila se ha dejado fuera.",
    remedy: "Escriba el código o el nombre de un agregado o de un indicador.",
  },
  "stakeholder-points-unusable": {
    message:
      "Los puntos de {participant} para {node} en {cell} son {found}, que no es un número de 0 o más, así que no se ha usado ningún punto de {participant} debajo de {parent}.",
    remedy: "Escriba un número de 0 o más; los puntos de un participante se comparan solo entre ellos.",
  },
  "stakeholder-repeated": {
    message: "{participant} vuelve a juzgar {node} en {cell}; cuenta la primera fila.",
    remedy: "Elimine una de las dos filas.",
  },
  "stakeholder-two-groups": {
    message: "{participant} está en el grupo {group} y, en {cell}, en {found}; cuenta el primero.",
    remedy: "Escriba un grupo por participante, o dé dos nombres a dos personas.",
  },
  "stakeholder-totals-differ": {
    message:
      "Los puntos debajo de {node} suman {value} para unos participantes y {other} para otros ({cell}). Se han leído como partes del total, de modo que cada participante cuenta lo mismo.",
    remedy: "No hay que hacer nada, salvo que una cifra sea un error.",
  },
  "comparison-with-itself": {
    message: "{participant} compara {node} consigo mismo en {cell}, así que la fila se ha dejado fuera.",
    remedy: "Escriba dos elementos distintos.",
  },
  "comparison-other-parent": {
    message:
      "{node} y {other} en {cell} no están debajo del mismo agregado, así que la comparación se ha dejado fuera.",
    remedy: "Compare entre ellos los hijos del mismo agregado.",
  },
  "comparison-ratio-unusable": {
    message: "{node} comparado con {other} en {cell} es {found}, que no es un número mayor que 0.",
    remedy: "Escriba cuántas veces más importante es el primero: 3, o 1/3.",
  },
  "comparison-incomplete": {
    message:
      "{participant} no compara {known} debajo de {node} ({cell}), así que ahí no se usan las comparaciones de {participant}.",
    remedy: "Añada una fila para cada par, en una sola dirección.",
  },
  "proposal-kind-unknown": {
    message: "{found} en {cell} no es ninguna propuesta, así que la fila se ha dejado fuera.",
    remedy: "Escriba keep, drop, move o reword (mantener, eliminar, mover o reformular).",
  },
  "proposal-node-unknown": {
    message:
      "{found} en {cell} no es ninguna parte del marco[ (¿quería decir {suggestion}?)], así que la fila se ha dejado fuera.",
    remedy: "Escriba el código o el nombre de un indicador o de un agregado.",
  },
  "proposal-to-missing": {
    message: "La propuesta para {node} en {cell} no dice a qué padre o nombre, así que se ha dejado fuera.",
    remedy: "Escriba el código del nuevo padre, o el nuevo nombre.",
  },
  "proposal-to-unusable": {
    message:
      "{node} no se puede mover a {found} ({cell})[ (¿quería decir {suggestion}?)]: un nuevo padre es un agregado que no está debajo de {node}. La propuesta se ha dejado fuera.",
    remedy: "Escriba el código de un agregado.",
  },
  "proposal-vote-unknown": {
    message: "{found} en {cell} no es un voto, así que no se ha contado.",
    remedy: "Escriba a favor o en contra (o abstención).",
  },
  "proposal-vote-repeated": {
    message: "{participant} vuelve a votar sobre {node} en {cell}; cuenta el primer voto.",
    remedy: "Elimine una de las dos filas.",
  },
  "proposal-votes-unusable": {
    message: "{title} de {node} en {cell} es {found}, que no es un número de votos.",
    remedy: "Escriba un número entero de 0 o más.",
  },
};
