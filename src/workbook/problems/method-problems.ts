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
