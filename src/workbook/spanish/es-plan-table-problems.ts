import type { ProblemInSpanish } from "./es-problem";

export const planTableProblemsInSpanish: Readonly<Record<string, ProblemInSpanish>> = {
  "plan-setting-unknown": {
    message: "No existe el ajuste {found} de un plan ({cell}).",
    remedy: "Use uno de estos: {known}.",
  },
  "plan-budget-missing": {
    message: "Los ajustes del plan no indican un presupuesto ({cell}), así que no se hace ningún plan.",
    remedy: "Introduzca el presupuesto, en la moneda de los costes.",
  },
  "plan-budget-unusable": {
    message:
      "El presupuesto es {found}, que no es un importe de 0 o más ({cell}), así que no se hace ningún plan.",
    remedy: "Introduzca un número sin palabras, en la moneda de los costes.",
  },
  "plan-for-unknown": {
    message:
      "El plan es para {found} ({cell}), que no es ninguna unidad ni ningún grupo de los datos[ (¿quería decir {suggestion}?)], así que no se hace ningún plan.",
    remedy: "Escriba todas, el código o el nombre de una unidad, o la etiqueta de un grupo.",
  },
  "plan-gain-unknown": {
    message:
      "La ganancia es {found} ({cell}), que no es ninguna parte del índice[ (¿quería decir {suggestion}?)], así que no se hace ningún plan.",
    remedy: "Escriba índice, brecha, o el código o el nombre de una parte del índice.",
  },
  "plan-item-unknown": {
    message:
      "{setting} enumera {found} ({cell}), que no es ningún indicador, ni solo ni de una unidad[ (¿quería decir {suggestion}?)]; no tiene efecto.",
    remedy:
      "Escriba el código de un indicador para todas las unidades, o una unidad y un indicador, como C07 SA1a, separados por ;.",
  },
  "plan-most-unusable": {
    message:
      "El máximo de indicadores por unidad es {found}, que no es un número entero de 1 o más ({cell}); no tiene efecto.",
    remedy: "Introduzca un número entero, o vacíe la celda si no hay límite.",
  },
  "plan-floor-for-unknown": {
    message:
      "Un mínimo es para {found} ({cell}), que no es ninguna unidad ni ningún grupo de los datos[ (¿quería decir {suggestion}?)]; no tiene efecto.",
    remedy:
      "Escriba Floor y una unidad o un grupo como ajuste, por ejemplo Floor Lower, y el importe como valor.",
  },
  "plan-floor-unusable": {
    message: "El mínimo para {name} es {found}, que no es un importe de 0 o más ({cell}); no tiene efecto.",
    remedy: "Introduzca un número sin palabras, en la moneda de los costes.",
  },
};
