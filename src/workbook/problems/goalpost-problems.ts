import type { CatalogueEntry } from "./entry";

/** Problems of the table Goalposts. */
export const goalpostProblems = {
  "goalposts-column-missing": {
    meaning: "A table is called Goalposts and has no indicators with goalposts. Nothing is scored.",
    message:
      "There are no columns Indicator and Lower or Upper in the table {name} ({cell}), so it has no goalposts.",
    remedy: "Add these headers, or give the table or the sheet another name.",
  },
  "goalposts-columns-unused": {
    meaning:
      "Columns of the table Goalposts have headers that are not known, or a second time; they are not used.",
    message: "Columns of the table Goalposts that are not used: {known} (the first at {cell}).",
    remedy: "Nothing to do if they hold no goalposts. Else call them Lower and Upper, and the years Year.",
  },
  "goalposts-tables-several": {
    meaning: "Several tables have the name of Goalposts. Nothing is scored, because only one can count.",
    message: "Several tables may be the Goalposts: {known} (the second at {cell}).",
    remedy: "Put all rows into one table, with a column Year; or give the others another name.",
  },
  "goalposts-table-missing": {
    meaning: "Goalposts year is stated and there is no table Goalposts. Nothing is scored.",
    message: "Goalposts year is {time} ({cell}), and there is no table or sheet called Goalposts.",
    remedy: "Call the table Goalposts, or delete the row Goalposts year.",
  },
  "goalposts-years-several": {
    meaning: "The table Goalposts has several years and no year was chosen. Nothing is scored.",
    message: "Goalposts of several years are in the table {name}: {known} (the second at {cell}).",
    remedy: "Write the year that counts into the Method: a row Goalposts year, with one of these years.",
  },
  "goalposts-year-unknown": {
    meaning: "Goalposts year is a year that the table Goalposts does not have. Nothing is scored.",
    message: "Goalposts year is {time} ({cell}), and the table {name} has no rows of it[; it has {known}].",
    remedy: "Write a year of the table, or add its rows, with the year in a column Year.",
  },
  "goalposts-not-readable": {
    meaning: "A cell of the table Goalposts cannot be read. Nothing is scored.",
    message: "{title}[ of {node}] in the table Goalposts is {found} ({cell}), which cannot be read.",
    remedy:
      "Enter a number, not a text: without unit, currency or per cent sign. Leave the cell blank for no goalpost.",
  },
  "goalposts-row-repeated": {
    meaning: "The table Goalposts has two rows for one indicator and year. Nothing is scored.",
    message: "{node} has two rows of goalposts[ for {time}]: at {own} and at {cell}.",
    remedy: "Delete one of the two rows (it may be hidden), or state the year of each.",
  },
  "goalposts-indicator-misspelt": {
    meaning:
      "An indicator of the table Goalposts is not known, and similar to one of the index; the row is not used.",
    message:
      "{found} in the table Goalposts ({cell}) is no indicator of this index; {suggestion} may be meant.",
    remedy: "Write the code or the name as in the Framework. Until then the row is not used.",
  },
  "goalposts-indicator-unknown": {
    meaning: "Rows of the table Goalposts are of indicators that the index does not have; they are not used.",
    message:
      "Rows of the table Goalposts that are not used: {count}, of {known} (the first at {cell}), which the index does not have.",
    remedy: "Nothing to do if they are of another index. Else write codes or names as in the Framework.",
  },
  "goalposts-of-no-indicator": {
    meaning:
      "A row of the table Goalposts is of an aggregate, or of a column that is not scored; it is not used.",
    message: "{node} in the table Goalposts ({cell}) is no indicator: only indicators have goalposts.",
    remedy: "Delete the row, or write the code of an indicator.",
  },
  "goalposts-without-code": {
    meaning: "Rows of the table Goalposts have figures and no indicator; they are not used.",
    message:
      "Rows of the table Goalposts with figures and without an indicator: {count} (the first at {cell}).",
    remedy: "Write the code of the indicator, or delete the row.",
  },
  "goalposts-lower-replaced": {
    meaning:
      "The lower goalpost of an indicator is that of the table Goalposts, and not that of the Framework.",
    message:
      "The lower goalpost of {node} is {value} ({cell}), in place of {was} in the Framework[ ({own})].",
    remedy: "Nothing to do if that is meant. The cell of the Framework can be deleted.",
  },
  "goalposts-upper-replaced": {
    meaning:
      "The upper goalpost of an indicator is that of the table Goalposts, and not that of the Framework.",
    message:
      "The upper goalpost of {node} is {value} ({cell}), in place of {was} in the Framework[ ({own})].",
    remedy: "Nothing to do if that is meant. The cell of the Framework can be deleted.",
  },
  "goalposts-not-used": {
    meaning: "Indicators have goalposts in the table Goalposts, and a normalisation that takes none.",
    message: "Goalposts of {known} ({cell}) change no score: {method} takes no goalposts.",
    remedy: "Choose Normalisation goalposts, for all or for these indicators; or delete the rows.",
  },
} as const satisfies Record<string, CatalogueEntry>;
