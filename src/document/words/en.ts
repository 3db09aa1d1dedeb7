import { briefEn } from "./brief-en";
import { briefPointsEn } from "./brief-points-en";
import { columnsEn } from "./columns-en";
import { exhibitsEn } from "./exhibits-en";
import { funderEn } from "./funder-en";
import { pointsEn } from "./points-en";

/** The texts of documents in English. Those in braces are filled in. */
export const en = {
  /** Of the file's language: what Word, browsers and screen readers go by. */
  locale: "en-GB",
  direction: "ltr",
  table: "Table",
  figure: "Figure",
  contents: "Contents",
  page: "Page {page} of {pages}",
  missing: "–",
  good: "Sound",
  caution: "Caution",
  warning: "To be mended",
  toWrite: "To be written by people",
  nothingWritten: "(Nothing is written here yet.)",
  figureInTable:
    "Where the figure is a grey box, the program draws no SVG: its numbers are on the sheets of the test in the workbook.",
  continued: "{caption} ({part} of {parts})",
  thresholds: "Thresholds, with their sources",
  title: "Statistical audit: {index}",
  subtitle: "{units} units, {indicators} indicators. {runs} runs, seed {seed}, {date}.",
  subtitleOne: "{units} units, 1 indicator. {runs} runs, seed {seed}, {date}.",
  columns: columnsEn,
  exhibits: exhibitsEn,
  brief: briefEn,
  briefPoints: briefPointsEn,
  funder: funderEn,
  points: pointsEn,
} as const;
