import type { CatalogueEntry } from "./entry";

/** Problems of the table Evidence. */
export const evidenceProblems = {
  "evidence-id-missing": {
    meaning: "A row of Evidence has no id, so no rating can name it; it counts for its unit and indicator.",
    message: "The row of Evidence at {cell} has no id, so no rating can name it.",
    remedy: "Write an id that no other row has, such as D12.",
  },
  "evidence-id-repeated": {
    meaning: "Two rows of Evidence have the same id; the first counts.",
    message: "The id {found} is in Evidence a second time at {cell}; the first row with it counts.",
    remedy: "Give each document an id of its own.",
  },
  "evidence-unit-unknown": {
    meaning: "A row of Evidence is about a unit that the data do not have; it is left out.",
    message:
      "{found} at {cell} is no unit of the data[ (did you mean {suggestion}?)], so the row of Evidence was left out.",
    remedy: "Write the code or the name of a unit, or leave the cell blank for all units.",
  },
  "evidence-indicator-unknown": {
    meaning: "A row of Evidence is about something that the index does not have; it is left out.",
    message:
      "{found} at {cell} is no indicator of the index[ (did you mean {suggestion}?)], so the row of Evidence was left out.",
    remedy:
      "Write the code or the name of an indicator, or of an aggregate for all below it; blank is for all indicators.",
  },
  "evidence-quality-unusable": {
    meaning: "A quality in Evidence is no figure from 0 to 3; it counts as not stated.",
    message: "The quality of {name} at {cell} is {found}, which is no figure from 0 to 3.",
    remedy: "Enter 0, 1, 2 or 3, or clear the cell.",
  },
  "evidence-date-unreadable": {
    meaning: "A date in Evidence cannot be read, so it is not known whether the document is old.",
    message: "The date of {name} at {cell} is {found}, which is no date.",
    remedy: "Enter a date or a year.",
  },
  "date-in-future": {
    meaning: "A rating, an agreed level or a document has a date after today. It counts as any other.",
    message: "{table} has a date after today at {cell}: {found}[, and {more} more].",
    remedy: "Correct the date: the age of documents, and which of two agreed levels counts, depend on it.",
  },
  "rating-evidence-unknown": {
    meaning: "Ratings name a document that the table Evidence does not have; nothing rests on it.",
    message:
      "{found} at {cell} is no id of the table Evidence[ (did you mean {suggestion}?)][; {more} more ratings name it].",
    remedy: "Add the document to Evidence, or correct the id in the ratings.",
  },
} as const satisfies Record<string, CatalogueEntry>;
