import type { ProblemInSpanish } from "./es-problem";

/** Problems of CSV files, by their keys. */
export const csvProblemsInSpanish: Readonly<Record<string, ProblemInSpanish>> = {
  "csv-row-wide": {
    message:
      "La fila {row} de {file} tiene {found} campos y el encabezado {expected}. La fila no se ha usado.",
    remedy: "Quite el separador que sobra, o ponga entre comillas el campo que lo contiene.",
  },
  "csv-row-wide-number": {
    message:
      "La fila {row} de {file} tiene {found} campos y el encabezado {expected}. ¿Se escribió {typed} en lugar de {meant}? La fila no se ha usado.",
    remedy: "Escriba los decimales con punto y los miles sin signo, o ponga el número entre comillas.",
  },
  "csv-row-wide-text": {
    message:
      "La fila {row} de {file} tiene {found} campos y el encabezado {expected}. ¿Es {typed} un solo texto? La fila no se ha usado.",
    remedy: "Ponga entre comillas un texto que contiene un separador.",
  },
  "csv-row-narrow": {
    message:
      "La fila {row} de {file} tiene {found} campos y el encabezado {expected}. La fila no se ha usado.",
    remedy: "Ponga los separadores que faltan: un campo vacío también necesita uno.",
  },
  "csv-row-longer": {
    message:
      "La fila {row} de {file} tiene un campo vacío de más al final. ¿Se escribió {typed} en lugar de {meant}? La fila se ha leído sin cambios ({cell}).",
    remedy: "Corrija el número, o quite el separador del final.",
  },
  "csv-rows-cut": {
    message:
      "Filas de {file} con menos campos que el encabezado: {count}; la primera es la fila {row} ({cell}). Los campos que faltan al final se han leído como vacíos.",
    remedy:
      "No hay que hacer nada si sus últimas columnas están vacías. Si no, ponga los separadores que faltan.",
  },
  "csv-line-quoted": {
    message:
      "La fila {row} de {file} está toda entre comillas: su primera celda contiene una línea entera. Esa línea se ha leído como la fila ({cell}).",
    remedy:
      "No hay que hacer nada si la fila es correcta. Si no, ponga comillas solo alrededor de cada campo.",
  },
  "csv-line-misfit": {
    message:
      "La fila {row} de {file} está toda entre comillas: su primera celda contiene una línea entera. Esa línea tiene {found} campos y el encabezado {expected}. La fila no se ha usado.",
    remedy: "Ponga comillas solo alrededor de cada campo.",
  },
  "csv-rows-more": {
    message: "Más filas de {file} con el problema {same}: {count}, desde la fila {row}.",
    remedy: "Corríjalas todas en el archivo.",
  },
  "csv-header-short": {
    message:
      "El encabezado de {file} tiene {found} campos y las filas {expected}. La primera columna se ha leído como una sin nombre ({cell}).",
    remedy: "Ponga un nombre para la primera columna delante del encabezado.",
  },
  "csv-taken-for-data": {
    message: "La carpeta no tiene data.csv, así que {file} se ha leído como los datos.",
    remedy: "No hay que hacer nada.",
  },
  "csv-not-read": {
    message: "No se ha leído: {known}. Estos nombres no se conocen.",
    remedy:
      "Llámelos data.csv, framework.csv, method.csv, goalposts.csv, ratings.csv, scale.csv, agreed.csv, evidence.csv, stakeholders.csv, proposals.csv, costs.csv, plan.csv o scenarios.csv si son del índice. Si no, no hay que hacer nada.",
  },
  "parquet-nested": {
    message: "Hay columnas de {file} que son listas o estructuras, y no se leen: {known}.",
    remedy:
      "No hay que hacer nada si no son parte del índice. Si lo son, escriba cada parte como una columna propia.",
  },
  "csv-beside": {
    message: "Solo se ha leído {file}, no lo que está a su lado: {known}.",
    remedy: "Para usarlo, indique la carpeta en lugar del archivo.",
  },
};
