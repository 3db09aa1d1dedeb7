import type { CatalogueEntry } from "./entry";

/** Problems of finding the tables and their columns and rows. */
export const tableProblems = {
  "table-unknown": {
    meaning: "A table or sheet that was named does not exist.",
    message: "There is no table or sheet called {name} for the {role}[ (did you mean {suggestion}?)].",
    remedy: "Use one of: {known}.",
  },
  "array-not-saved": {
    meaning:
      "An array formula fills cells of a table, and the file does not hold all of their values. Nothing is scored.",
    message:
      "The array formula in {cell} fills {range}, and the file does not hold the value of each of these cells.",
    remedy:
      "Open the file in Excel or LibreOffice and save it, so that the values are in it. If the formula is to fill fewer cells, enter it again for those.",
  },
  "data-not-found": {
    meaning: "Nothing in the workbook looks like a table of units and figures. Nothing is scored.",
    message: "No table of data was found. Looked at: {known}.",
    remedy:
      "Put unit codes or names and the indicators in columns of a table or sheet called Data, or name it.",
  },
  "data-without-units": {
    meaning: "The data table has a header and no rows. Nothing is scored.",
    message: "The data table at {cell} has no units below its header.",
    remedy: "Add one row per unit below the header.",
  },
  "data-without-indicators": {
    meaning: "No column of the data is an indicator. Nothing is scored.",
    message: "No column of the data at {cell} is an indicator.",
    remedy: "Give the columns the codes of the Framework's indicators, or put numbers in them.",
  },
  "several-tables": {
    meaning: "More than one table could be meant; the one named in the message was used.",
    message: "Several tables could be the {role}: {known}. {name} was used.",
    remedy: "Name the right one, or call it {role}.",
  },
  "table-beside": {
    meaning: "Another table is beside the data, after a blank column, with names of its own; it is not used.",
    message: "Another table begins at {cell}, beside the data, with names of its own. It was not used.",
    remedy:
      "Put it on a sheet of its own. If it belongs to the same units, delete the blank column and its names.",
  },
  "table-below": {
    meaning: "Another table is below the data, with a header of its own; it is not used.",
    message: "Another table begins below the data, after {cell}, with a header of its own. It was not used.",
    remedy:
      "Put it on a sheet of its own. If its rows are units of the same table, delete the header between them.",
  },
  "framework-not-found": {
    meaning:
      "There is no Framework: every column of numbers is an indicator, all weigh the same, more is better.",
    message: "No Framework was found: one flat index of {count} indicators with equal weights was made.",
    remedy: "Add a table called Framework with the columns Code, Name, Parent, Weight and Direction.",
  },
  "method-not-found": {
    meaning: "There is no Method: every setting has its default.",
    message: "No Method was found: the default of each setting was used.",
    remedy: "Add a table called Method with the columns Setting and Value to choose otherwise.",
  },
  "coin-tool-layout": {
    meaning: "The workbook has the layout of the JRC's COIN Tool and was read as such.",
    message: "{cell} was read in the layout of the COIN Tool.",
    remedy: "Nothing to do.",
  },
  "column-repeated": {
    meaning: "Two columns have the same header or meaning; the first is used.",
    message: "Column {title} at {cell} repeats an earlier column and was not used.",
    remedy: "Delete or rename one of the two.",
  },
  "column-without-indicator": {
    meaning: "Columns of numbers belong to no row of the Framework; they are not used.",
    message: "Columns of numbers that are not in the Framework were not used: {known} ({cell}).",
    remedy: "Add a row for each that counts to the Framework, or leave them as they are.",
  },
  "column-ignored": {
    meaning: "A column that the index does not use.",
    message: "Column {title} at {cell} is not used.",
    remedy: "Nothing to do.",
  },
  "columns-ignored": {
    meaning: "Columns that the index does not use.",
    message: "{count} columns are not used: {known}[, in columns {ranges}] ({cell}).",
    remedy: "Nothing to do.",
  },
  "indicator-without-column": {
    meaning:
      "An indicator of the Framework has no column in the data; it is left out and the others share its weight.",
    message: "{node} has no column in the data, so it was left out.",
    remedy: "Add a column to the data with {code} as its header, or delete the row at {cell}.",
  },
  "aggregate-empty": {
    meaning: "An aggregate has nothing below it; it is left out, and the others share its weight.",
    message: "{node} at {cell} is an aggregate with nothing below it, so it was left out.",
    remedy: "Name it as the parent of a row, or delete its row.",
  },
  "denominator-without-column": {
    meaning: "A denominator has no column in the data; the indicators that are divided by it are left out.",
    message: "Denominator {title} has no column in the data.",
    remedy: "Add a column to the data with {title} as its header, or correct the name at {cell}.",
  },
  "group-without-column": {
    meaning: "A group of the Framework has no column in the data; it is left out.",
    message: "Group {node} has no column in the data, so it was left out.",
    remedy: "Add a column to the data with {code} as its header, or delete the row at {cell}.",
  },
  "names-as-codes": {
    meaning: "There is no column of codes, so names serve as codes.",
    message: "{title} at {cell} serves as code, as there is no column of codes.",
    remedy: "Add a column Code if two may have the same name.",
  },
  "row-without-code": {
    meaning: "A row has figures or a name but no code; it is not used.",
    message: "The row at {cell} has no code and was not used.",
    remedy: "Enter a code, or clear the row.",
  },
  "panel-read": {
    meaning: "The data have a column of times: every row is one unit at one time.",
    message: "{title} at {cell} holds times: {subjects} units at {times} times, each row scored by itself.",
    remedy: "Nothing to do. If the column is a figure, give it another header.",
  },
  "time-missing": {
    meaning: "A row has no time although the others have one; it is not used.",
    message: "{unit} has no {title} at {cell}, so the row was not used.",
    remedy: "Enter the year.",
  },
  "time-unreadable": {
    meaning: "The time of a row cannot be read; the row is not used.",
    message: "{title} of {unit} at {cell} is {found}, so the row was not used.",
    remedy: "Enter a year, such as 2021, or a date.",
  },
  "time-repeated": {
    meaning: "A unit has two rows for the same time; the first is used.",
    message: "{unit} has more than one row for {found}; the row at {cell} was not used.",
    remedy: "Correct the time, or delete one of the rows.",
  },
  "times-repeated": {
    meaning: "Many rows have a unit and a time that another row has; the first row of each is used.",
    message: "{count} rows repeat a unit and a time, from {cell} on ({unit} at {found}); they were not used.",
    remedy:
      "Check the columns of codes and times. If another column distinguishes the rows, put it into the code.",
  },
  "row-ignored": {
    meaning: "A row of text outside the table, such as a note below it; it is not used.",
    message: "{found} at {cell} was read as a note, not as a unit.",
    remedy: "If it is a unit, enter its name and figures.",
  },
  "totals-row-ignored": {
    meaning: "A row of totals or averages closes the table; it is not a unit.",
    message: "The row {found} at {cell} was read as a total, not as a unit.",
    remedy: "Nothing to do. If it is a unit, give it another name.",
  },
} as const satisfies Record<string, CatalogueEntry>;
