import type { CatalogueEntry } from "./entry";

/** Problems of the Method table. */
export const methodProblems = {
  "setting-unknown": {
    meaning: "A setting of the Method table is not known; it has no effect.",
    message: "There is no setting {found} ({cell}).",
    remedy: "Use one of: {known}.",
  },
  "setting-repeated": {
    meaning: "A setting is repeated in the Method table; the first is used.",
    message: "{setting} is repeated at {cell}; the first was used.",
    remedy: "Delete one of the two rows.",
  },
  "value-unknown": {
    meaning: "The value of a setting is not known; the default is used.",
    message: "{setting} at {cell} is {found}, which is not known; {used} was used.",
    remedy: "Use one of: {known}.",
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
  "group-assumed": {
    meaning:
      "The Method names no group column; the first one is used for everything that compares within groups.",
    message: "Units are grouped by {title}, as the Method names no group column.",
    remedy: "Enter Group column in the Method to choose another, or none.",
  },
} as const satisfies Record<string, CatalogueEntry>;
