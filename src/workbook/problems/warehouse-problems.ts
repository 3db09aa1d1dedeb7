import type { CatalogueEntry } from "./entry";

/** Problems of a table that DuckDB scores. */
export const warehouseProblems = {
  "table-text": {
    meaning: "A column of a table that DuckDB scores has no numbers where the framework needs them.",
    message: 'Column {name} of {table} is {type}, not a number; it contains "{value}".',
    remedy:
      "Make it a column of numbers with NULL where a figure is missing, or take it out of the framework.",
  },
  "table-no-figures": {
    meaning:
      "A column of a table that DuckDB scores is listed in the framework and has dates, or true and false.",
    message: "Column {name} of {table} is {type}, not a number.",
    remedy:
      "Make it a column of numbers, or take it out of the framework. To compare units within its groups, name it as Group column in the method.",
  },
  "table-unit-missing": {
    meaning: "Rows of a table that DuckDB scores have no code of a unit.",
    message: "{count} rows of {table} have no code in column {name}.",
    remedy: "Give each row a code, or leave these rows out.",
  },
  "table-units-twice": {
    meaning: "Rows of a table that DuckDB scores have the same code of a unit.",
    message: "{count} codes in column {name} of {table} are in more than one row: {known}.",
    remedy:
      "Leave one row for each unit. If the rows are several times of the same units, score one time by itself.",
  },
  "table-infinite": {
    meaning: "Figures of a table that DuckDB scores are infinite.",
    message: "{count} figures in column {name} of {table} are infinite.",
    remedy: "Make them NULL where they are missing, or correct them.",
  },
  "table-denominator": {
    meaning: "Denominators in a table that DuckDB scores are 0; the values divided by them are missing.",
    message:
      "{count} units of {table} have 0 in the denominator {name}; their values divided by it are missing.",
    remedy: "Correct the denominators, or make them NULL where they are not known.",
  },
  "table-unit-weights": {
    meaning: "Weights of units in a table that DuckDB scores are missing, negative or infinite.",
    message: "{count} weights of units in column {name} of {table} are missing, negative or infinite.",
    remedy: "Give each unit a weight of 0 or more.",
  },
  "table-set-aside": {
    meaning:
      "An indicator of a table that DuckDB scores cannot be brought to a scale, and is not part of the scores.",
    message: "Indicator {name} of {table} is set aside: {reason}",
    remedy: "Correct its column, or take it out of the framework.",
  },
} as const satisfies Record<string, CatalogueEntry>;
