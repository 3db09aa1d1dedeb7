import type { ProblemInSpanish } from "./es-problem";

export const scenarioProblemsInSpanish: Readonly<Record<string, ProblemInSpanish>> = {
  "scenario-unnamed": {
    message:
      "La fila no nombra ningún escenario ({cell}) y no hay ninguno encima, así que se ha dejado fuera.",
    remedy: "Escriba el nombre del escenario en su primera columna.",
  },
  "scenario-empty": {
    message:
      "El escenario {name} no cambia nada que se haya podido leer ({cell}), así que se ha dejado fuera.",
    remedy: "Escriba qué cambia, o elimine sus filas.",
  },
  "scenario-setting-missing": {
    message: "La fila no dice qué cambia ({cell}), así que se ha dejado fuera.",
    remedy: "Escriba un ajuste del método, Peso y un código, o el código de un indicador con una unidad.",
  },
  "scenario-setting-unknown": {
    message:
      "No existe el ajuste {found} ({cell})[ (¿quería decir {suggestion}?)], así que la fila se ha dejado fuera.",
    remedy:
      "Use un ajuste del método, Peso y un código (Peso SA1), o el código de un indicador con una unidad.",
  },
  "scenario-node-unknown": {
    message:
      "{found} no es ninguna parte del índice ({cell})[ (¿quería decir {suggestion}?)], así que la fila se ha dejado fuera.",
    remedy: "Escriba el código o el nombre de un indicador o agregado.",
  },
  "scenario-weight-unusable": {
    message:
      "El peso de {node} es {found}, que no es un número de 0 o más ({cell}), así que la fila se ha dejado fuera.",
    remedy: "Introduzca un número de 0 o más.",
  },
  "scenario-value-missing": {
    message: "{setting} no tiene valor ({cell}), así que la fila se ha dejado fuera.",
    remedy: "Escriba el valor en el escenario; n/a quita un valor de una unidad.",
  },
  "scenario-value-unknown": {
    message: "{setting} es {found}, que no se conoce ({cell}), así que la fila se ha dejado fuera.",
    remedy: "Use uno de estos: {known}.",
  },
  "scenario-unit-of-setting": {
    message:
      "{setting} es para la unidad {unit} ({cell}), y solo puede serlo el valor de un indicador, así que la fila se ha dejado fuera.",
    remedy: "Vacíe la unidad, o escriba el código de un indicador como ajuste.",
  },
  "scenario-unit-missing": {
    message: "{node} tiene un valor pero ninguna unidad ({cell}), así que la fila se ha dejado fuera.",
    remedy: "Escriba el código de la unidad; para el peso del indicador, escriba Peso delante de su código.",
  },
  "scenario-value-of-aggregate": {
    message:
      "{node} es un agregado ({cell}), y solo los indicadores tienen valores, así que la fila se ha dejado fuera.",
    remedy: "Escriba una fila por cada indicador de ese agregado cuyo valor cambie.",
  },
  "scenario-figure-unusable": {
    message: "{node} de {unit} es {found}, que no es un número ({cell}), así que la fila se ha dejado fuera.",
    remedy: "Introduzca un número sin su unidad; n/a quita el valor.",
  },
  "scenario-value-outside": {
    message:
      "{node} de {unit} es {value} ({cell}), y solo es posible de {lower} a {upper}, así que la fila se ha dejado fuera.",
    remedy: "Introduzca un valor entre esos dos.",
  },
  "scenario-value-between": {
    message:
      "{node} de {unit} es {value}, que está entre dos niveles de {lower} a {upper} ({cell}), así que la fila se ha dejado fuera.",
    remedy: "Introduzca uno de los niveles.",
  },
  "scenario-not-possible": {
    message: "El escenario {name} cambia {found} ({cell}), que el índice no tiene; se ha comparado sin ello.",
    remedy: "Corrija la fila, o elimínela.",
  },
  "scenario-repeated": {
    message: "El escenario {name} vuelve a cambiar {setting} ({cell}); cuenta la primera fila.",
    remedy: "Elimine una de las dos filas.",
  },
};
