import type { CatalogueEntry } from "./entry";

/** Problems of files that are damaged or too large to open safely. Nothing is read from them. */
export const fileProblems = {
  "file-limit-size": {
    meaning: "The file holds more than can be opened safely. Nothing is read.",
    message: "Unpacked, the file has {found} MB; at most {limit} MB are opened.",
    remedy: "Copy the sheets of the index into a workbook of their own, without pictures.",
  },
  "file-limit-part": {
    meaning:
      "One part of the file (a sheet, a picture) is larger than can be opened safely. Nothing is read.",
    message: "The part {part} of the file has {found} MB unpacked; at most {limit} MB are opened.",
    remedy:
      "Take the picture out, or copy the table of the index into a workbook of its own. If it is the sheet of the table, save that as a CSV file, of which psci score --json reads more.",
  },
  "file-limit-entries": {
    meaning: "The file has more parts than can be opened safely. Nothing is read.",
    message: "The file has {found} parts; at most {limit} are opened.",
    remedy: "Copy the sheets of the index into a workbook of their own.",
  },
  "file-limit-sheets": {
    meaning: "The workbook has more sheets than can be read. Nothing is read.",
    message: "The workbook has more than {limit} sheets.",
    remedy: "Copy the sheets of the index into a workbook of their own.",
  },
  "file-limit-cells": {
    meaning: "The sheets of the workbook list more cells than can be read. Nothing is read.",
    message: "The workbook has more than {limit} cells (counted up to {part}).",
    remedy:
      "Copy the table of the index into a workbook of its own, and delete empty formatted rows. If the table itself is that large, save it as a CSV file, of which psci score --json reads more.",
  },
  "file-limit-text": {
    meaning: "A text or a formula is longer than Excel allows. Nothing is read.",
    message:
      "A text in the part {part} has more than {limit} characters[ (at {at})], which is more than Excel allows.",
    remedy: "Shorten the text, or save the file anew in Excel or LibreOffice.",
  },
  "file-limit-names": {
    meaning: "The workbook has more defined names than can be read. Nothing is read.",
    message: "The workbook has more than {limit} defined names.",
    remedy: "Delete names in the Name Manager, or copy the sheets of the index into a new workbook.",
  },
  "file-limit-depth": {
    meaning: "A part of the file is nested deeper than any workbook is. Nothing is read.",
    message: "The part {part} of the file has elements more than {limit} deep, as no workbook has.",
    remedy:
      "Open it in Excel or LibreOffice and save it anew; do not trust a file that cannot be opened there.",
  },
  "file-limit-arrays": {
    meaning: "Array formulas of a sheet lie over more cells than can be followed. Nothing is read.",
    message: "Array formulas in the part {part} cover more than {limit} cells, or cover each other.",
    remedy: "Let each array formula cover only the cells that it fills.",
  },
  "file-part-damaged": {
    meaning: "A part of the file is damaged. Nothing is read.",
    message: "The part {part} of the file is damaged: {reason}.",
    remedy: "Open it in Excel or LibreOffice, let it repair the file, and save it as .xlsx.",
  },
  "file-not-drawn": {
    meaning: "The workbook can be read but holds something that keeps the report from being written into it.",
    message: "The report cannot be written into this workbook: {reason}.",
    remedy:
      "Save the workbook anew in Excel or LibreOffice, or copy the table of the index into a new workbook.",
  },
} as const satisfies Record<string, CatalogueEntry>;
