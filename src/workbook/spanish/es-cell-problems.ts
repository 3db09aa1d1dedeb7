import type { ProblemInSpanish } from "./es-problem";

/** Problems of single cells, and of the figures of a column. */
export const cellProblemsInSpanish: Readonly<Record<string, ProblemInSpanish>> = {
  "number-as-text": {
    message: "{title} guarda números como texto ({cells}); {found} se ha leído como {figure}.",
    remedy: "Conviértalas en números o déjelas así.",
  },
  "numbers-as-text": {
    message:
      "{count} columnas guardan números como texto ({known}); {found} ({cell}) se ha leído como {figure}.",
    remedy: "Si es correcto, no hay que hacer nada. Si no, conviértalos en números.",
  },
  "number-ambiguous": {
    message: "{cell} ({title}) contiene {found}: su coma o punto puede separar decimales o millares.",
    remedy: "Escríbalo como número.",
  },
  "cell-date": {
    message: "{cell} ({title}) contiene una fecha ({found}).",
    remedy: "Escriba la cifra, o dé a la celda un formato de número si lo es.",
  },
  "cell-boolean": {
    message: "{cell} ({title}) contiene {found}.",
    remedy: "Escriba 1 o 0 si es lo que se quería decir.",
  },
  "cell-text": {
    message: "{cell} ({title}) contiene el texto {found}.",
    remedy: "Escriba un número sin su unidad, o n/a. Vuelva a teclear lo que se pegó de una página web.",
  },
  "text-repeated": {
    message: "{count} celdas de {title} contienen el texto {found}, la primera en {cell}.",
    remedy: "Escriba números sin nada al lado, o n/a.",
  },
  "text-as-missing": {
    message:
      "{count} celdas contienen {found} ({title}), la primera en {cell}; se han leído como datos ausentes.",
    remedy: "Escriba la cifra si el texto significa una; si no, déjelo o escriba n/a.",
  },
  "figure-as-missing": {
    message:
      "{count} celdas contienen {found}, muy lejos de las demás cifras ({title}), la primera en {cell}; se han leído como datos ausentes.",
    remedy:
      "Escriba n/a en su lugar. Si es una cifra real, escriba en el marco Lower y Upper que la incluyan.",
  },
  "cell-unit": {
    message: "{cell} ({title}) contiene {found}; las demás celdas están en {unit}.",
    remedy: "Escriba la cifra en la unidad de las demás.",
  },
  "cell-error": {
    message: "{cell} ({title}) contiene el error {found}.",
    remedy: "Corrija su fórmula o escriba n/a.",
  },
  "cell-too-large": {
    message: "{cell} ({title}) contiene {found}, que es demasiado grande.",
    remedy: "Escriba la cifra correcta o use una unidad de medida mayor.",
  },
  "cells-more": {
    message: "Otras {count} celdas de {title}, a partir de {cell}, tienen el problema {same}.",
    remedy: "Corrija toda la columna.",
  },
  "figure-far": {
    message:
      "{title} de {unit} es {value} ({cell}); todas sus cifras menos {count} están entre {minimum} y {maximum}. Se ha usado.",
    remedy: "Compruebe la cifra: la coma decimal, la unidad o un número que marca un dato ausente.",
  },
  "figure-beyond-goalposts": {
    message:
      "{title} de {unit} es {value} ({cell}), muy lejos de sus referencias {lower} y {upper}. Se ha usado.",
    remedy: "Compruebe la cifra y sus referencias (Lower y Upper en el marco).",
  },
  "figure-beyond-unit": {
    message: "{title} de {unit} es {value} ({cell}) y su unidad es {measured}. Se ha usado.",
    remedy: "Compruebe la cifra y la unidad.",
  },
  "figures-alike": {
    message: "{count} de {known} unidades tienen la misma cifra, {value}, en {title} ({cell}).",
    remedy: "Compruebe la columna o deje fuera el indicador.",
  },
  "figures-close": {
    message: "Todas las cifras de {title} son casi {value} ({cell}).",
    remedy: "Compruebe la columna o deje fuera el indicador.",
  },
  "target-scale": {
    message:
      "{attribute} de {title} es {found} ({cell}) y sus cifras están entre {minimum} y {maximum}: son escalas distintas.",
    remedy: "Escríbalo en la unidad de las cifras.",
  },
  "target-scale-divided": {
    message:
      "{attribute} de {title} es {found} ({cell}) y sus cifras están entre {minimum} y {maximum} una vez divididas por {denominator} / {scale}: son escalas distintas.",
    remedy: "Escríbalo en la escala de las cifras divididas o corrija Denominator y Scale.",
  },
};
