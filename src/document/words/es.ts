import { briefEs } from "./brief-es";
import { briefPointsEs } from "./brief-points-es";
import type { DocumentWords } from "./document-words";
import { columnsEs } from "./columns-es";
import { exhibitsEs } from "./exhibits-es";
import { funderEs } from "./funder-es";
import { pointsEs } from "./points-es";

/** The texts of documents in Spanish. */
export const es: DocumentWords = {
  locale: "es-ES",
  direction: "ltr",
  table: "Tabla",
  figure: "Figura",
  contents: "Contenido",
  page: "Página {page} de {pages}",
  missing: "–",
  good: "Sólido",
  caution: "Precaución",
  warning: "Por corregir",
  toWrite: "Por escribir",
  nothingWritten: "(Aquí no hay nada escrito todavía.)",
  figureInTable:
    "Donde la figura es un cuadro gris, el programa no dibuja SVG: sus cifras están en las hojas de la prueba del libro.",
  continued: "{caption} ({part} de {parts})",
  thresholds: "Umbrales, con sus fuentes",
  title: "Auditoría estadística: {index}",
  subtitle: "{units} unidades, {indicators} indicadores. {runs} réplicas, semilla {seed}, {date}.",
  subtitleOne: "{units} unidades, 1 indicador. {runs} réplicas, semilla {seed}, {date}.",
  columns: columnsEs,
  exhibits: exhibitsEs,
  brief: briefEs,
  briefPoints: briefPointsEs,
  funder: funderEs,
  points: pointsEs,
};
