import { cellProblemsInSpanish } from "./es-cell-problems";
import { costTableProblemsInSpanish } from "./es-cost-table-problems";
import { csvProblemsInSpanish } from "./es-csv-problems";
import { evidenceProblemsInSpanish } from "./es-evidence-problems";
import { fileProblemsInSpanish } from "./es-file-problems";
import type { ProblemInSpanish } from "./es-problem";
import { frozenTableProblemsInSpanish } from "./es-frozen-problems";
import { goalpostProblemsInSpanish } from "./es-goalpost-problems";
import { planProblemsInSpanish } from "./es-plan-problems";
import { planTableProblemsInSpanish } from "./es-plan-table-problems";
import { readingProblemsInSpanish } from "./es-reading-problems";
import { ratingProblemsInSpanish } from "./es-rating-problems";
import { scenarioProblemsInSpanish } from "./es-scenario-problems";
import { startAssessmentProblemsInSpanish } from "./es-start-assessment-problems";
import { togetherProblemsInSpanish } from "./es-together-problems";
import { unitWeightColumnProblemsInSpanish } from "./es-unit-weight-problems";
import { warehouseProblemsInSpanish } from "./es-warehouse-problems";
import { wordProblemsInSpanish } from "./es-word-problems";

/** Problems of tables, settings and the report, by their keys. Words that the workbook must contain stay English. */
export const workbookProblemsInSpanish: Readonly<Record<string, ProblemInSpanish>> = {
  ...cellProblemsInSpanish,
  ...costTableProblemsInSpanish,
  ...csvProblemsInSpanish,
  ...fileProblemsInSpanish,
  ...warehouseProblemsInSpanish,
  ...wordProblemsInSpanish,
  ...planTableProblemsInSpanish,
  ...planProblemsInSpanish,
  ...readingProblemsInSpanish,
  ...scenarioProblemsInSpanish,
  ...ratingProblemsInSpanish,
  ...evidenceProblemsInSpanish,
  ...togetherProblemsInSpanish,
  ...startAssessmentProblemsInSpanish,
  ...unitWeightColumnProblemsInSpanish,
  ...frozenTableProblemsInSpanish,
  ...goalpostProblemsInSpanish,
  "table-unknown": {
    message:
      "No hay ninguna tabla u hoja llamada {name} (se buscaba como {role})[ (¿quería decir {suggestion}?)].",
    remedy: "Use una de estas: {known}.",
  },
  "data-not-found": {
    message: "No se ha encontrado ninguna tabla de datos. Se ha mirado en: {known}.",
    remedy:
      "Ponga los códigos o nombres de las unidades y los indicadores en columnas de una tabla u hoja llamada Data, o indique cuál es.",
  },
  "data-without-units": {
    message: "La tabla de datos no tiene unidades debajo del encabezado ({cell}).",
    remedy: "Añada una fila por unidad debajo del encabezado.",
  },
  "data-without-indicators": {
    message: "Ninguna columna de los datos es un indicador ({cell}).",
    remedy: "Dé a las columnas los códigos de los indicadores del marco, o ponga números en ellas.",
  },
  "several-tables": {
    message: "Varias tablas podrían ser la de {role}: {known}. Se ha usado {name}.",
    remedy: "Indique la correcta, o llámela {role}.",
  },
  "table-beside": {
    message: "Otra tabla empieza en {cell}, junto a los datos, con nombres propios. No se ha usado.",
    remedy:
      "Póngala en una hoja propia. Si es de las mismas unidades, elimine la columna en blanco y sus nombres.",
  },
  "table-below": {
    message:
      "Otra tabla empieza bajo los datos, después de {cell}, con un encabezado propio. No se ha usado.",
    remedy:
      "Póngala en una hoja propia. Si sus filas son unidades de la misma tabla, elimine el encabezado intermedio.",
  },
  "framework-not-found": {
    message:
      "No se ha encontrado un marco: se ha hecho un índice plano de {count} indicadores con pesos iguales.",
    remedy: "Añada una tabla llamada Framework con las columnas Code, Name, Parent, Weight y Direction.",
  },
  "method-not-found": {
    message: "No se ha encontrado un método: se ha usado el valor por omisión de cada ajuste.",
    remedy: "Para elegir otros, añada una tabla llamada Method con las columnas Setting y Value.",
  },
  "coin-tool-layout": {
    message: "Se ha leído con la disposición de la COIN Tool ({cell}).",
    remedy: "No hay que hacer nada.",
  },
  "column-repeated": {
    message: "La columna {title} repite otra anterior y no se ha usado ({cell}).",
    remedy: "Elimine una de las dos o cámbiele el nombre.",
  },
  "column-without-indicator": {
    message: "No se han usado las columnas de números que no están en el marco: {known} ({cell}).",
    remedy: "Añada al marco una fila para cada una que cuente, o déjelas como están.",
  },
  "column-ignored": {
    message: "La columna {title} no se usa ({cell}).",
    remedy: "No hay que hacer nada.",
  },
  "columns-ignored": {
    message: "{count} columnas no se usan: {known}[, en las columnas {ranges}] ({cell}).",
    remedy: "No hay que hacer nada.",
  },
  "indicator-without-column": {
    message: "{node} no tiene columna en los datos, así que se ha dejado fuera.",
    remedy: "Añada a los datos una columna con el encabezado {code}, o elimine la fila ({cell}).",
  },
  "aggregate-empty": {
    message: "{node} es un agregado sin nada por debajo y se ha dejado fuera ({cell}).",
    remedy: "Nómbrelo como padre de una fila, o elimine su fila.",
  },
  "denominator-without-column": {
    message: "El denominador {title} no tiene columna en los datos.",
    remedy: "Añada a los datos una columna con el encabezado {title}, o corrija el nombre ({cell}).",
  },
  "group-without-column": {
    message: "El grupo {node} no tiene columna en los datos, así que se ha dejado fuera.",
    remedy: "Añada a los datos una columna con el encabezado {code}, o elimine la fila ({cell}).",
  },
  "names-as-codes": {
    message: "{title} sirve de código, porque no hay columna de códigos ({cell}).",
    remedy: "Añada una columna Code si puede haber dos con el mismo nombre.",
  },
  "row-without-code": {
    message: "La fila no tiene código y no se ha usado ({cell}).",
    remedy: "Escriba un código o vacíe la fila.",
  },
  "panel-read": {
    message:
      "{title} contiene tiempos: {subjects} unidades en {times} momentos, y cada fila se puntúa por sí misma ({cell}).",
    remedy: "No hay que hacer nada. Si la columna es una cifra, póngale otro encabezado.",
  },
  "time-missing": {
    message: "{unit} no tiene {title}, así que la fila no se ha usado ({cell}).",
    remedy: "Escriba el año.",
  },
  "time-unreadable": {
    message: "{title} de {unit} es {found}, así que la fila no se ha usado ({cell}).",
    remedy: "Escriba un año, como 2021, o una fecha.",
  },
  "time-repeated": {
    message: "{unit} aparece más de una vez en {found}; la fila no se ha usado ({cell}).",
    remedy: "Corrija el tiempo o elimine una de las filas.",
  },
  "times-repeated": {
    message:
      "{count} filas repiten una unidad y un tiempo, desde {cell} ({unit} en {found}); no se han usado.",
    remedy:
      "Revise las columnas de códigos y tiempos. Si otra columna distingue las filas, póngala en el código.",
  },
  "row-ignored": {
    message: "{found} se ha leído como una nota, no como una unidad ({cell}).",
    remedy: "Si es una unidad, escriba su nombre y sus cifras.",
  },
  "totals-row-ignored": {
    message: "La fila {found} se ha leído como un total, no como una unidad ({cell}).",
    remedy: "No hay que hacer nada. Si es una unidad, dele otro nombre.",
  },
  "type-unknown": {
    message: "El tipo de {node} es {found} ({cell}).",
    remedy: "Use uno de estos: {known}.",
  },
  "direction-assumed": {
    message: "{count} indicadores no tienen dirección ({known}); se ha leído más como mejor.",
    remedy: "Escriba 1 o -1 en la columna Direction.",
  },
  "weight-blank": {
    message: "Estos pesos están en blanco y se ha usado 1: {known} ({cell}).",
    remedy: "Escriba los pesos; con 0 se deja fuera.",
  },
  "level-not-whole": {
    message: "El nivel de {node} es {found}; se ha usado su lugar en el árbol ({cell}).",
    remedy: "Escriba 1 para los indicadores, 2 para lo que está por encima, etc., o deje vacía la columna.",
  },
  "scale-not-positive": {
    message: "La escala de {node} es {found}; se ha usado 1 ({cell}).",
    remedy: "Escriba la cifra en que se cuenta el denominador, como 100000.",
  },
  "framework-flat": {
    message:
      "Ninguna fila del marco tiene padre: se ha puesto un índice llamado Index sobre todos los indicadores ({cell}).",
    remedy: "Rellene la columna Parent para formar un árbol.",
  },
  "group-label-variants": {
    message: "{found} ({title}) cuenta como {known} ({cell}).",
    remedy: "Escriba los dos de la misma manera.",
  },
  "setting-unknown": {
    message: "No existe el ajuste {found} ({cell}).",
    remedy: "Use uno de estos: {known}.",
  },
  "setting-repeated": {
    message: "{setting} está por segunda vez; se ha usado la primera ({cell}).",
    remedy: "Elimine una de las dos filas.",
  },
  "value-unknown": {
    message: "{setting} es {found}, que no se conoce; se ha usado {used} ({cell}).",
    remedy: "Use uno de estos: {known}.",
  },
  "limit-unusable": {
    message:
      "{setting} es {found}; debe ser un número de {minimum} a {maximum}. Se ha usado {used} ({cell}).",
    remedy: "Escriba un número de ese intervalo, o habitual.",
  },
  "limit-not-a-count": {
    message:
      "{setting} es {found}; debe ser un número entero de {minimum} a {maximum}. Se ha usado {used} ({cell}).",
    remedy: "Escriba un número entero de ese intervalo, o habitual.",
  },
  "test-figure-out-of-range": {
    message: "{setting} es {found}; se ha usado {used} ({cell}).",
    remedy: "Escriba una cifra entre los límites: {limits}.",
  },
  "test-figure-not-whole": {
    message: "{setting} es {found}, que no es un número entero; se ha usado {used} ({cell}).",
    remedy: "Escriba un número entero entre los límites: {limits}.",
  },
  "test-choice-left-out": {
    message:
      "{setting} incluye {found}, con una cifra o una unidad que no puede ser; se ha dejado fuera ({cell}).",
    remedy: "Corríjalo o quítelo de la lista.",
  },
  "group-column-unknown": {
    message: "La columna de grupos es {found}, que no es una columna de etiquetas de los datos ({cell}).",
    remedy: "Use una de estas: {known}.",
  },
  "peers-column-unknown": {
    message: "Peers by en {cell} nombra la columna {column}, que no está en los datos.",
    remedy: "Escriba columnas de cifras con ; entre ellas: {known}.",
  },
  "peers-column-not-numeric": {
    message: "Peers by en {cell} nombra {column}, que no es una columna de cifras.",
    remedy: "Nombre columnas de cifras; para textos, use Group column y Peers within group.",
  },
  "peers-without-columns": {
    message:
      "No hay columna por la que buscar pares ({cell}): los datos no tienen denominadores. Los pares son los del grupo.",
    remedy: "Añada la fila Peers by al método, con columnas de cifras.",
  },
  "peers-without-group": {
    message:
      "Peers within en {cell} es group, y las unidades no están agrupadas; se han usado todas las unidades.",
    remedy: "Escriba Group column en el método, o escriba all.",
  },
  "peers-by-not-used": {
    message: "Peers by en {cell} nombra {column}, y Peers es group: esas columnas no se usan.",
    remedy: "Escriba un número en Peers, o borre la fila Peers by.",
  },
  "group-assumed": {
    message: "Las unidades se agrupan por {title}, porque el método no indica columna de grupos.",
    remedy: "Escriba Group column en el método para elegir otra, o none.",
  },
  "thin-coverage": {
    message:
      "Clasificadas en {node} con cifras de menos de la mitad del peso: {units}. Entre paréntesis: cifras presentes del total, y su parte del peso.",
    remedy:
      "Añada sus cifras. Para dejar fuera estas unidades, ponga Screening a availability 0.5 en el método: la unidad que tiene menos de la mitad de las cifras no se puntúa.",
  },
  "hidden-rows": {
    message: "{count} filas ocultas de {sheet} se puntúan (desde {cell}).",
    remedy: "Si son unidades, no hay que hacer nada. Elimine las filas que no deban puntuarse.",
  },
  "framework-of-template": {
    message:
      "El marco aún tiene los indicadores de muestra de la plantilla ({known}; {cell}). No tienen cifras en los datos. Estas columnas tienen cifras y no tienen lugar en el marco: {columns}.",
    remedy:
      "Escriba en el marco los códigos de sus columnas en lugar de los de muestra y elimine las filas de muestra que queden. O elimine la hoja Framework: entonces cada columna de cifras es un indicador, y «Preparar esta tabla» (psci start) escribe un marco nuevo.",
  },
  "template-half-filled": {
    message:
      "{count} de los indicadores de muestra de la plantilla no tienen cifras y se han dejado fuera: {known}.",
    remedy: "Rellene sus columnas, o elimine sus filas del marco.",
  },
  "array-not-saved": {
    message:
      "La fórmula matricial de {cell} rellena {range}, y el archivo no contiene el valor de cada una de esas celdas.",
    remedy:
      "Abra el archivo en Excel o LibreOffice y guárdelo, para que los valores estén en él. Si la fórmula debe rellenar menos celdas, introdúzcala de nuevo para ellas.",
  },
  "sheet-too-large": {
    message:
      "La hoja {name} no se ha leído: sus celdas llenas llegan hasta {cell}, lo que da {count} celdas; se leen como máximo {limit}.",
    remedy:
      "Elimine las celdas alejadas de la tabla, o lleve la tabla a una hoja propia. Si la tabla misma es tan grande, guárdela como archivo CSV, del que psci score --json lee más, o puntúe menos unidades o indicadores a la vez.",
  },
  "report-too-large": {
    message:
      "El informe tiene {count} puntuaciones (unidades por nodos). A partir de {limit} se escribe con valores, sin fórmulas.",
    remedy: "Para tener fórmulas, puntúe menos unidades o indicadores a la vez.",
  },
  "block-in-the-way": {
    message: "{name} necesita celdas que usted ha rellenado: {known}.",
    remedy: "Muévalas o vacíelas y puntúe de nuevo.",
  },
};
