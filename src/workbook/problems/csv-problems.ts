import type { CatalogueEntry } from "./entry";

/** Problems of CSV files and of folders with CSV files. `row` is the line number in the file. */
export const csvProblems = {
  "csv-row-wide": {
    meaning:
      "A row of a CSV file has more fields than the header, so its figures are in wrong columns; it is not used.",
    message: "Row {row} of {file} has {found} fields, and the header has {expected}. The row was not used.",
    remedy: "Take the extra separator out, or put the field that holds it in quotes.",
  },
  "csv-row-wide-number": {
    meaning:
      "A row of a CSV file has more fields than the header, probably by a comma in a number (1,5 for 1.5); it is not used.",
    message:
      "Row {row} of {file} has {found} fields, and the header has {expected}. Was {typed} typed for {meant}? The row was not used.",
    remedy: "Write decimals with a point and thousands without a sign, or put the number in quotes.",
  },
  "csv-row-wide-text": {
    meaning:
      "A row of a CSV file has more fields than the header, probably by a separator in a text; it is not used.",
    message:
      "Row {row} of {file} has {found} fields, and the header has {expected}. Is {typed} one text? The row was not used.",
    remedy: "Put a text that holds a separator in quotes.",
  },
  "csv-row-narrow": {
    meaning:
      "A row of a CSV file has fewer fields than the header, so it is not known which are missing; it is not used.",
    message: "Row {row} of {file} has {found} fields, and the header has {expected}. The row was not used.",
    remedy: "Put the missing separators in: a blank field needs one too.",
  },
  "csv-row-longer": {
    meaning: "A row of a CSV file has a blank field too many at its end; the row is read with it.",
    message:
      "Row {row} of {file} has a blank field too many at its end. Was {typed} typed for {meant}? The row was read without a change ({cell}).",
    remedy: "Correct the number, or take the separator at the end out.",
  },
  "csv-rows-cut": {
    meaning:
      "Many rows of a CSV file end before the header does, and no row ends in a blank field; what is missing at their ends is read as blank. That is likely but not certain.",
    message:
      "Rows of {file} with fewer fields than the header: {count}, the first of them row {row} ({cell}). The fields missing at their ends were read as blank.",
    remedy: "Nothing to do if their last columns are blank. Else put the missing separators in.",
  },
  "csv-line-quoted": {
    meaning: "A whole row of a CSV file is in quotes; the line inside them is read.",
    message:
      "Row {row} of {file} is wholly in quotes: its first cell holds a whole line. That line was read as the row ({cell}).",
    remedy: "Nothing to do if the row is right. Else write quotes around single fields only.",
  },
  "csv-line-misfit": {
    meaning:
      "A whole row of a CSV file is in quotes, and the line inside them does not fit the header; it is not used.",
    message:
      "Row {row} of {file} is wholly in quotes: its first cell holds a whole line. That line has {found} fields, and the header has {expected}. The row was not used.",
    remedy: "Write quotes around single fields only.",
  },
  "csv-rows-more": {
    meaning: "More rows of a CSV file have the problem named before; they are not listed one by one.",
    message: "More rows of {file} with the problem {same}: {count}, from row {row} on.",
    remedy: "Correct them all in the file.",
  },
  "csv-header-short": {
    meaning:
      "The header of a CSV file has one field less than the rows; the first column is read as one without a name, as R writes it.",
    message:
      "The header of {file} has {found} fields, and the rows have {expected}. The first column was read as one without a name ({cell}).",
    remedy: "Put a name for the first column in front of the header.",
  },
  "csv-taken-for-data": {
    meaning: "A folder has no data.csv, and one CSV file of another name; that is read as the data.",
    message: "The folder has no data.csv, so {file} was read as the data.",
    remedy: "Nothing to do.",
  },
  "csv-not-read": {
    meaning: "CSV files of the folder have names that are not known; they are not read.",
    message: "Not read: {known}. These names are not known.",
    remedy:
      "Call them data.csv, framework.csv, method.csv, goalposts.csv, ratings.csv, scale.csv, agreed.csv, evidence.csv, stakeholders.csv, proposals.csv, costs.csv, plan.csv or scenarios.csv if they belong to the index. Else nothing to do.",
  },
  "parquet-nested": {
    meaning: "A Parquet file has columns whose values are lists or structures; they are not read.",
    message: "Columns of {file} are lists or structures, and are not read: {known}.",
    remedy:
      "Nothing to do if they are not part of the index. Else write each part of them as a column of its own.",
  },
  "csv-beside": {
    meaning: "A CSV file was named that has tables of an index beside it; they are not read.",
    message: "Only {file} was read, not what is beside it: {known}.",
    remedy: "To use them, name the folder instead of the file.",
  },
} as const satisfies Record<string, CatalogueEntry>;
