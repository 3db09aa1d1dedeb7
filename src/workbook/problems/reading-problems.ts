import type { CatalogueEntry } from "./entry";

/** Decisions of the reader about tables that were not made for this program. */
export const readingProblems = {
  "data-only-described": {
    meaning: "The workbook lists indicators and describes them, but has no figures of units.",
    message: "{known} describes indicators; there is no data of units to score.",
    remedy: "Add a sheet called Data with a row for each unit and a column for each indicator.",
  },
  "data-without-codes": {
    meaning: "No column of the data identifies the unit of each row. Nothing is scored.",
    message: "No column identifies the units of the table at {cell}, which has {count} filled rows.",
    remedy: "Give one column the header Code or Name, with a different text in each row.",
  },
  "units-repeat": {
    meaning: "Most units have several rows, and no column distinguishes these rows. Nothing is scored.",
    message:
      "Units have several rows ({count} codes are repeated, the first is {unit}). Is it one row per unit and year? No column distinguishes the rows.",
    remedy:
      "Give the column of years the header Year. If there is one row per unit and indicator, give the columns the headers Indicator and Value.",
  },
  "columns-repeated": {
    meaning: "Several columns have a header that another one has; the first of each is used.",
    message:
      "{count} columns have the same header as an earlier one and were not used: {known}, from {cell} on.",
    remedy: "Delete or rename them.",
  },
  "columns-not-scored": {
    meaning: "Columns of figures were not scored, because no Framework lists them.",
    message: "Not scored, as no Framework lists them: {known}.",
    remedy: "If one is an indicator, set up this table (psci start) and give it the type Indicator.",
  },
  "column-unsure": {
    meaning: "It is not sure what a column is, and the scores depend on it.",
    message: "{title} at {cell} may be no indicator: {reason}. It was scored.",
    remedy: "Set up this table (psci start) and say in the Framework what the column is.",
  },
  "column-unsure-left-out": {
    meaning: "It is not sure what a column is, and the scores depend on it.",
    message: "{title} at {cell} may be an indicator, but {reason}. It was not scored.",
    remedy: "Set up this table (psci start) and say in the Framework what the column is.",
  },
  "rows-left-out": {
    meaning: "Rows were read as regions, totals, averages or notes, and not as units.",
    message: "Rows that are no units were left out ({count}, from {cell} on): {known}.",
    remedy: "If one is a unit, give it another name or put it into a table of its own.",
  },
  "rows-ignored": {
    meaning: "Rows with a single text were read as headings or notes, and not as units.",
    message: "Rows with a single text were read as headings or notes ({count}, from {cell} on): {known}.",
    remedy: "If one is a unit, enter its figures.",
  },
  "long-row-repeated": {
    meaning: "A long table has a unit and indicator twice; the first figure is used.",
    message: "{count} rows repeat a unit and indicator, from {cell} on; the first figure of each was used.",
    remedy: "Delete the rows, or add a column Year if they are of different years.",
  },
  "long-columns-unused": {
    meaning: "A long table has several columns of figures; one of them (or one per year) is used.",
    message: "The figures were taken from {title}; not used: {known} ({cell}).",
    remedy: "If others are meant, give that column alone the header Value.",
  },
  "layout-arranged": {
    meaning: "The units were not in rows; a sheet of references puts them into rows.",
    message: "The units of {name} are not in rows; the sheet {sheet} puts them into rows.",
    remedy: "Nothing to do: every cell of that sheet refers to yours.",
  },
  "header-says": {
    meaning: "Rows above the header state weights, directions or names, which were used.",
    message: "Rows above the header at {cell} state weights, directions or names, which were used.",
    remedy: "Nothing to do. A Framework takes their place.",
  },
  "names-shared": {
    meaning: "Several units have the same name; their codes distinguish them.",
    message: "Names that occur more than once: {known}. The codes distinguish their units.",
    remedy: "Nothing to do.",
  },
  "direction-doubtful": {
    meaning: "The name of an indicator says that less is better, and nothing states its direction.",
    message: "{known}: the name says that less is better, but more was scored as better ({cell}).",
    remedy: "Set up this table (psci start), check the column Direction of the Framework, and score again.",
  },
} as const satisfies Record<string, CatalogueEntry>;
