import type { ProblemInSpanish } from "./es-problem";

/** Problems of files that are too large or damaged. */
export const fileProblemsInSpanish: Readonly<Record<string, ProblemInSpanish>> = {
  "file-limit-size": {
    message: "Descomprimido, el archivo tiene {found} MB; se abren como máximo {limit} MB.",
    remedy: "Copie las hojas del índice en un libro propio, sin imágenes.",
  },
  "file-limit-part": {
    message: "La parte {part} del archivo tiene {found} MB descomprimida; se abren como máximo {limit} MB.",
    remedy:
      "Quite la imagen, o copie la tabla del índice en un libro propio. Si es la hoja de la tabla, guárdela como archivo CSV, del que psci score --json lee más.",
  },
  "file-limit-entries": {
    message: "El archivo tiene {found} partes; se abren como máximo {limit}.",
    remedy: "Copie las hojas del índice en un libro propio.",
  },
  "file-limit-sheets": {
    message: "El libro tiene más de {limit} hojas.",
    remedy: "Copie las hojas del índice en un libro propio.",
  },
  "file-limit-cells": {
    message: "El libro tiene más de {limit} celdas (contadas hasta {part}).",
    remedy:
      "Copie la tabla del índice en un libro propio y elimine las filas vacías con formato. Si la tabla misma es tan grande, guárdela como archivo CSV, del que psci score --json lee más.",
  },
  "file-limit-text": {
    message:
      "Un texto de la parte {part} tiene más de {limit} caracteres[ (en {at})], más de los que Excel permite.",
    remedy: "Acorte el texto, o guarde el archivo de nuevo con Excel o LibreOffice.",
  },
  "file-limit-names": {
    message: "El libro tiene más de {limit} nombres definidos.",
    remedy: "Elimine nombres en el Administrador de nombres, o copie las hojas del índice en un libro nuevo.",
  },
  "file-limit-depth": {
    message:
      "La parte {part} del archivo tiene elementos a más de {limit} niveles, lo que ningún libro tiene.",
    remedy:
      "Ábralo con Excel o LibreOffice y guárdelo de nuevo; desconfíe de un archivo que no se abra allí.",
  },
  "file-limit-arrays": {
    message:
      "Las fórmulas matriciales de la parte {part} cubren más de {limit} celdas, o se cubren unas a otras.",
    remedy: "Haga que cada fórmula matricial cubra solo las celdas que rellena.",
  },
  "file-part-damaged": {
    message: "La parte {part} del archivo está dañada: {reason}.",
    remedy: "Ábralo con Excel o LibreOffice, deje que lo repare y guárdelo como .xlsx.",
  },
  "file-not-drawn": {
    message: "El informe no se puede escribir en este libro: {reason}.",
    remedy:
      "Guarde el libro de nuevo con Excel o LibreOffice, o copie la tabla del índice en un libro nuevo.",
  },
};
