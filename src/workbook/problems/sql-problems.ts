import type { CatalogueEntry } from "./entry";

/** What a script of SQL cannot do of a method. */
export const sqlProblems = {
  "sql-iterates": {
    meaning: "A method repeats until it converges, or solves a problem for each unit: SQL cannot do that.",
    message: "{method}[ of {indicator}][ ({setting})] repeats until it converges; it is not in SQL.",
    remedy: "Choose another method, or score with psci score.",
  },
  "sql-compares-pairs": {
    meaning: "A method compares every unit with every other, which is not written as SQL.",
    message:
      "{method}[ of {indicator}][ ({setting})] compares every unit with every other; it is not in SQL.",
    remedy: "Choose another method, or score with psci score.",
  },
  "sql-in-time": {
    meaning: "A method fills gaps from other times of the same unit, which is not written as SQL.",
    message: "{method}[ of {indicator}][ ({setting})] needs the times of a panel; it is not in SQL.",
    remedy: "Fill these gaps in the table first, or choose another imputation.",
  },
  "sql-weights-made": {
    meaning:
      "Weights are made from judgements, or so that elements correlate equally with their parent: not from sums over the units, which SQL can give.",
    message: "Weights {method} cannot be made from sums over the units; they are not in SQL.",
    remedy: "Score once with psci score, write these weights into the Framework, and set Weights to given.",
  },
  "sql-weights-not-kept": {
    meaning: "Weights are made from all rows, and the parameters of an earlier run do not have them.",
    message: "Weights {method} are made from all rows; the parameters of an earlier run do not have them.",
    remedy:
      "Give the sums of that run to psci sql with --weights, or write its weights into the Framework and set Weights to given.",
  },
  "sql-weights-unknown": {
    meaning:
      "What was given to make weights from does not have the sums that this framework and method need.",
    message: "What was given for weights {method} does not have the sums of this framework.",
    remedy: "Run the query that psci sql prints without --weights, and give its result as it is.",
  },
  "sql-not-frozen": {
    meaning: "A scale compares the rows of a table with each other, so it cannot be frozen.",
    message: "{method} of {node} compares the rows of the table with each other; it cannot be frozen.",
    remedy:
      "Score without a table of parameters, or choose a normalisation with figures of its own, such as min-max.",
  },
  "sql-database-lacks": {
    meaning: "A database has no exact function for a method.",
    message: "{database} has no exact function for {method}.",
    remedy: "Choose another method, or another database.",
  },
  "sql-method-unknown": {
    meaning: "A method is not written as SQL.",
    message: "{method}[ of {indicator}][ ({setting})] is not in SQL.",
    remedy: "Choose another method, or score with psci score.",
  },
  "sql-setting-unknown": {
    meaning:
      "A setting of the Method is not written as SQL. No script is made, so that it is not left out in silence.",
    message: "The setting {setting} is not in SQL.",
    remedy: "Take the setting out, or score with psci score.",
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
