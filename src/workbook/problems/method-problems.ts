import type { CatalogueEntry } from "./entry";

/** Problems of the Method table. */
export const methodProblems = {
  "setting-unknown": {
    meaning: "A setting of the Method table is not known; it has no effect.",
    message: "There is no setting {found} ({cell}).",
    remedy: "Use one of: {known}.",
  },
  "setting-repeated": {
    meaning: "A setting is repeated in its table, Method or Plan settings; the first is used.",
    message: "{setting} is repeated at {cell}; the first was used.",
    remedy: "Delete one of the two rows.",
  },
  "value-unknown": {
    meaning: "The value of a setting is not known; the default is used.",
    message: "{setting} at {cell} is {found}, which is not known; {used} was used.",
    remedy: "Use one of: {known}.",
  },
  "limit-unusable": {
    meaning: "A limit of flags is no number, or out of its range; the usual limit is used.",
    message:
      "{setting} at {cell} is {found}; it must be a number from {minimum} to {maximum}. {used} was used.",
    remedy: "Write a number within the range, or usual.",
  },
  "limit-not-a-count": {
    meaning:
      "A limit of flags that counts something is no whole number, or out of its range; the usual limit is used.",
    message:
      "{setting} at {cell} is {found}; it must be a whole number from {minimum} to {maximum}. {used} was used.",
    remedy: "Write a whole number within the range, or usual.",
  },
  "test-figure-out-of-range": {
    meaning:
      "A figure of a setting of tests is out of range; the default, or the greatest possible, is used.",
    message: "{setting} at {cell} is {found}; {used} was used.",
    remedy: "Write a figure within the limits: {limits}.",
  },
  "test-figure-not-whole": {
    meaning: "A setting of tests that counts something is no whole number; the default is used.",
    message: "{setting} at {cell} is {found}, which is no whole number; {used} was used.",
    remedy: "Write a whole number within the limits: {limits}.",
  },
  "test-choice-left-out": {
    meaning:
      "A setting of tests lists a method with a figure or a unit that cannot be; the test is run without it.",
    message: "{setting} at {cell} lists {found}, with a figure or a unit that cannot be; it was left out.",
    remedy: "Correct it, or remove it from the list.",
  },
  "group-column-unknown": {
    meaning: "The Method names a group column that the data do not have; units are not grouped.",
    message: "Group column at {cell} is {found}, which is no column of labels in the data.",
    remedy: "Use one of: {known}.",
  },
  "peers-column-unknown": {
    meaning: "A column by which peers are to be chosen is not in the data; it is left out.",
    message: "Peers by at {cell} names the column {column}, which is not in the data.",
    remedy: "Write columns of figures with ; between them: {known}.",
  },
  "peers-column-not-numeric": {
    meaning: "A column by which peers are to be chosen is no column of figures; it is left out.",
    message: "Peers by at {cell} names {column}, which is no column of figures.",
    remedy: "Name columns of figures; for texts, use Group column and Peers within group.",
  },
  "peers-without-columns": {
    meaning:
      "The Method asks for the nearest units, and there is no column to find them by; peers are by group.",
    message:
      "There is no column to find peers by ({cell}): the data have no denominator. Peers are by group.",
    remedy: "Add the row Peers by to the Method, with columns of figures.",
  },
  "peers-without-group": {
    meaning:
      "The Method asks for peers within the group, and units are not grouped; they are chosen among all units.",
    message: "Peers within at {cell} is group, and units are not grouped; all units were used.",
    remedy: "Enter Group column in the Method, or write all.",
  },
  "peers-by-not-used": {
    meaning:
      "The Method states columns for peers, and that peers are those of the group; the columns are not used.",
    message: "Peers by at {cell} names {column}, and Peers is group: these columns are not used.",
    remedy: "Write a number in Peers, or delete the row Peers by.",
  },
  "group-assumed": {
    meaning:
      "The Method names no group column; the first one is used for everything that compares within groups.",
    message: "Units are grouped by {title}, as the Method names no group column.",
    remedy: "Enter Group column in the Method to choose another, or none.",
  },
} as const satisfies Record<string, CatalogueEntry>;
