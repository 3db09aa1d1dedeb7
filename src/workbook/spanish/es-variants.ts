import type { ProblemInSpanish } from "./es-problem";

/** The variants of the English catalogue (`variantSentences`), by their keys. */
export const variantsInSpanish: Readonly<Record<string, ProblemInSpanish>> = {
  "indicator-without-goalposts/all": {
    message:
      "La normalización es {method} ({cell}) y ningún indicador tiene las dos referencias: no se puede puntuar nada.",
    remedy: "Elija otra normalización, o escriba Lower y Upper en el marco.",
  },
  "indicator-without-target/all": {
    message: "La normalización es {method} ({cell}) y ningún indicador tiene meta: no se puede puntuar nada.",
    remedy: "Elija otra normalización, o escriba Target en el marco.",
  },
  "indicator-without-target/gap": {
    message: "Ningún indicador tiene meta, así que no hay brechas respecto a la meta.",
    remedy: "Escriba Target en el marco, o elija otra referencia de la brecha en el método.",
  },
  "indicator-without-target/not-carried": {
    message: "La meta {target} de {indicator} no se puede llevar a la escala de las puntuaciones ({cell}).",
    remedy: "Revise la meta.",
  },
  "indicator-without-target/target": {
    message: "{indicator} no tiene meta, así que las brechas respecto a la meta se miden sin él ({cell}).",
    remedy: "Escriba Target en el marco.",
  },
  "indicator-without-target/no-way": {
    message: "La meta {target} de {indicator} no es mejor que su peor cifra, así que se ha apartado.",
    remedy: "Revise la meta y la dirección ({cell}), o elija otra normalización.",
  },
  "indicator-without-goalposts/not-transformed": {
    message:
      "No existe la transformación {transformation} de {lost}, una referencia de {indicator}, así que se ha apartado.",
    remedy: "Escriba referencias mayores que 0 ({cell}), o ponga su Transformación en ninguna.",
  },
  "indicator-without-goalposts/not-carried": {
    message:
      "El tratamiento de valores atípicos no da valor a {lost}, una referencia de {indicator} demasiado lejos de sus cifras, así que se ha apartado.",
    remedy: "Escriba referencias más cercanas ({cell}), o elija otro tratamiento u otra normalización.",
  },
  "correlations-not-balanced/cancels": {
    message: "Los elementos debajo de {node} se anulan entre sí, así que ninguno se correlaciona con él.",
    remedy: "Revise las direcciones de los elementos o elija otros pesos.",
  },
  "mean-needs-positive/gap": {
    message: "Las metas no dan puntuación a {node}: la media ({aggregation}) encuentra {value} en {child}.",
    remedy: "Use la normalización min-max 1-100, u otra referencia de la brecha.",
  },
  "unit-screened-out/several": {
    message: "{count} unidades tienen menos de {limit} de los indicadores y no se han puntuado: {units}.",
    remedy: "Complete sus filas (la primera es {cell}) o baje el límite del cribado.",
  },
  "unit-of-zeros/several": {
    message: "{count} unidades tienen ceros en más de {limit} de sus cifras y no se han puntuado: {units}.",
    remedy:
      "Compruebe si los ceros de sus filas (la primera es {cell}) son cifras ausentes, o suba el límite del cribado por ceros.",
  },
  "unit-not-scored/several-no-values": {
    message: "{count} unidades no tienen puntuación en {node} porque no tienen cifras: {units}.",
    remedy: "Rellene sus filas; la primera es {cell}.",
  },
  "unit-not-scored/several-none-in-use": {
    message:
      "{count} unidades no tienen puntuación en {node} porque no hay ningún elemento en uso por debajo: {units}.",
    remedy: "Complete sus filas; la primera es {cell}.",
  },
  "unit-not-scored/several": {
    message: "{count} unidades no tienen puntuación en {node} porque falta demasiado por debajo: {units}.",
    remedy: "Complete sus filas (la primera es {cell}) o elija otra regla para los datos ausentes.",
  },
  "unit-not-scored/no-values": {
    message: "{unit} no tiene puntuación en {node}: no tiene cifras.",
    remedy: "Rellene su fila.",
  },
  "unit-not-scored/none-in-use": {
    message: "{unit} no tiene puntuación en {node}: no hay ningún elemento en uso por debajo.",
    remedy: "Complete su fila.",
  },
};
