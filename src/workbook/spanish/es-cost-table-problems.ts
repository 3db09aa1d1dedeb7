import type { ProblemInSpanish } from "./es-problem";

export const costTableProblemsInSpanish: Readonly<Record<string, ProblemInSpanish>> = {
  "decision-column-missing": {
    message: "Falta la columna {title} en {name} ({cell}), así que no se ha usado.",
    remedy: "Añada una columna con el encabezado {title}.",
  },
  "decision-unit-unknown": {
    message:
      "{found} no es ninguna unidad de los datos ({cell})[ (¿quería decir {suggestion}?)], así que la fila se ha dejado fuera.",
    remedy: "Escriba el código o el nombre de una unidad de los datos.",
  },
  "decision-group-unknown": {
    message:
      "{found} no es ningún grupo de los datos ({cell})[ (¿quería decir {suggestion}?)], así que la fila se ha dejado fuera.",
    remedy: "Escriba una etiqueta de una columna de grupos de los datos.",
  },
  "cost-indicator-missing": {
    message: "La fila de costes no nombra ningún indicador ({cell}), así que se ha dejado fuera.",
    remedy: "Escriba el código de un indicador, o vacíe la fila.",
  },
  "cost-indicator-unknown": {
    message:
      "{found} no es ningún indicador del índice ({cell})[ (¿quería decir {suggestion}?)], así que la fila se ha dejado fuera.",
    remedy: "Escriba el código o el nombre de un indicador del índice.",
  },
  "cost-indicator-aggregate": {
    message: "{node} es un agregado y no un indicador ({cell}), así que la fila se ha dejado fuera.",
    remedy: "Escriba una fila por cada indicador de ese agregado que se pueda cambiar.",
  },
  "cost-unit-and-group": {
    message: "La fila de costes tiene la unidad {unit} y el grupo {found} ({cell}); es para la unidad.",
    remedy: "Vacíe una de las dos celdas.",
  },
  "costs-missing": {
    message: "No se indica ningún coste de {known} ({cell}), así que los planes no los cambian.",
    remedy: "Introduzca lo que cuesta una unidad del indicador, o 0 si no cuesta nada.",
  },
  "cost-not-a-number": {
    message:
      "{title} de {node} es {found}, que no es un número ({cell}), así que la fila se ha dejado fuera.",
    remedy: "Introduzca un número sin palabras.",
  },
  "cost-negative": {
    message: "{title} de {node} es {value}, menos que 0 ({cell}), así que la fila se ha dejado fuera.",
    remedy: "Introduzca 0 o más.",
  },
  "cost-not-above-zero": {
    message:
      "{title} de {node} es {value}, que no es mayor que 0 ({cell}), así que la fila se ha dejado fuera.",
    remedy:
      "Introduzca un número mayor que 0, también donde menos es mejor: un cambio va siempre en la dirección buena. Deje la celda en blanco si no hay límite.",
  },
  "cost-step-above-maximum": {
    message:
      "El paso de {node} es {value} ({cell}) y el cambio máximo es {maximum}: no cabe ningún paso, así que la fila se ha dejado fuera.",
    remedy: "Reduzca el paso o aumente el cambio máximo.",
  },
  "cost-repeated": {
    message:
      "{node} tiene otra fila de costes para las mismas unidades; la segunda se ha dejado fuera ({cell}).",
    remedy: "Elimine una de las dos filas, o diga para qué unidad o grupo es.",
  },
  "cost-need-unknown": {
    message:
      "{node} necesita {found} ({cell}), que no es ningún indicador del índice[ (¿quería decir {suggestion}?)], así que la fila se ha dejado fuera.",
    remedy: "Escriba códigos de indicadores, separados por ;.",
  },
  "cost-need-itself": {
    message: "{node} se necesita a sí mismo ({cell}), así que la fila se ha dejado fuera.",
    remedy: "Quite el código del indicador de lo que él mismo necesita.",
  },
  "cost-need-circle": {
    message: "Las necesidades van en círculo: {known} ({cell}). Las filas se han dejado fuera.",
    remedy: "Quite una de esas necesidades.",
  },
  "cost-without-limit": {
    message:
      "{known}: sin cambio máximo ni valor de referencia, así que un plan puede llegar hasta el mejor valor que tiene una unidad ({cell}).",
    remedy: "Introduzca un cambio máximo si eso es demasiado.",
  },
};
