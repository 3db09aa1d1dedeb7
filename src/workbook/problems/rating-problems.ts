import type { CatalogueEntry } from "./entry";

/** Problems of the tables Ratings, Scale and Agreed. */
export const ratingProblems = {
  "ratings-columns-missing": {
    meaning:
      "The table Ratings lacks columns, so no rating is read: it needs the unit, the indicator, the rater and the level, or a column of levels per rater or per indicator.",
    message: "The {name} was not read as ratings ({cell}), because it has no column for: {known}.",
    remedy: "Add columns with the headers Unit, Indicator, Rater and Level.",
  },
  "ratings-in-several-tables": {
    meaning: "Several tables could be the ratings; only the one named in the message was read.",
    message: "Several tables could be the {role}: {known}. Only {name} was read ({cell}).",
    remedy:
      "Put all ratings below each other in one table called Ratings, with a column Rater; or rename the tables that should not count.",
  },
  "rating-incomplete": {
    meaning: "A rating does not say its unit, its indicator or its rater; it is not used.",
    message: "{title} is blank at {cell}, so the rating was not used[; the same at {cells}].",
    remedy: "Fill in each row; in merged cells only the first row has the text.",
  },
  "rating-unit-unknown": {
    meaning: "Ratings or agreed levels name a unit that Data do not have; they are not used.",
    message:
      "There is no unit {found} in Data ({cell})[ (did you mean {suggestion}?)], so this was not used[; the same at {cells}].",
    remedy: "Write the code or the name of a unit of Data.",
  },
  "rating-indicator-unknown": {
    meaning:
      "Ratings or agreed levels name an indicator that the Framework does not have; they are not used.",
    message:
      "There is no indicator {found} ({cell})[ (did you mean {suggestion}?)], so this was not used[; the same at {cells}].",
    remedy: "Write the code or the name of an indicator, or add a row for it to the Framework.",
  },
  "rating-of-aggregate": {
    meaning:
      "Ratings or agreed levels are for an aggregate, and only indicators are rated; they are not used.",
    message:
      "{found} at {cell} is an aggregate, and only indicators are rated, so this was not used[; the same at {cells}].",
    remedy: "Write the code or the name of an indicator below it.",
  },
  "rating-round-unknown": {
    meaning:
      "Ratings or agreed levels are of a round for which Data have no row of the unit; they are not used.",
    message:
      "Data have no row of {unit} for the round {found} ({cell}), but for {known}, so this was not used[; the same at {cells}].",
    remedy: "Add a row for this time to Data, or correct the round.",
  },
  "rating-without-round": {
    meaning: "Ratings have no round although others have one; they are not scored.",
    message: "The rating at {cell} has no round, so it was not scored[; the same at {cells}].",
    remedy: "Write the round in each row.",
  },
  "round-thin": {
    meaning:
      "The last round is scored, and an earlier one has far more levels: it may be a mistake, or only begun.",
    message:
      "Round {found} is scored, because it is the last ({cell}): it has {count} levels, and round {before} has {other}.",
    remedy:
      "Correct the round where it is a mistake. Else state the round to be scored in the Method (Round).",
  },
  "agreed-round-unknown": {
    meaning: "Agreed levels are of a round that no rating has; they are not used.",
    message:
      "No rating has the round {found} of the agreed level ({cell}); the rounds are {known}. It was not used[; the same at {cells}].",
    remedy: "Correct the round, or clear the cell for the round that is scored.",
  },
  "rating-level-unknown": {
    meaning: "A rater gave a level that is not on the scale of the indicator; it is not used.",
    message:
      "{found} at {cell} is no level of {item}[ (did you mean {suggestion}?)]; the levels are {known}. It was not used[; the same at {cells}].",
    remedy: "Write one of the levels, n/a where the indicator does not apply, or leave the cell blank.",
  },
  "rating-repeated": {
    meaning: "A rater rates one unit twice on the same indicator; the first of the ratings counts.",
    message:
      "{rater} rates {unit} on {item} again at {cell}; the first rating, at {first}, counts[; the same at {cells}].",
    remedy: "Delete one of the two rows, or name the second rater.",
  },
  "raters-spelt-differently": {
    meaning: "Names of raters that differ only in capitals, accents or spaces are read as one rater.",
    message: "Names of raters were read as one rater where they differ only in their spelling: {known}.",
    remedy: "Nothing to do, unless they are two persons: then give them different names.",
  },
  "ratings-hidden": {
    meaning: "Ratings are in rows that are hidden or filtered away; they count like the others.",
    message: "Rows of ratings on {name} are hidden, from {cell} on ({count}); they count like the others.",
    remedy: "Nothing to do. Delete rows that should not count.",
  },
  "rated-with-column": {
    meaning: "Indicators have ratings and a column in Data; the column counts.",
    message:
      "Indicators with a column in Data and with ratings ({count}): {known}. The column counts, as for {node} at {cell}, and not the ratings from {place} on.",
    remedy: "Delete these columns from Data to score the ratings, or set Ratings to none in the Method.",
  },
  "rated-cells-open": {
    meaning: "Units are not rated yet on some indicators; they are missing there.",
    message: "{count} of {of} rated cells have no rating yet: {known}.",
    remedy: "Rate them, or write n/a where the indicator does not apply.",
  },
  "rated-cells-few": {
    meaning: "Fewer raters than the Method needs rated a unit on an indicator; it is missing there.",
    message:
      "{count} of {of} rated cells have fewer raters than the {raters} that the Method needs, and are missing: {known}.",
    remedy: "Have them rated by more raters, agree on a level, or lower Raters needed in the Method.",
  },
  "rated-cells-apart": {
    meaning:
      "Raters differ too much on a unit and an indicator; it is missing there until a level is agreed.",
    message:
      "Raters differ by {limit} levels or more on {count} of {of} rated cells, which are missing: {known}.",
    remedy: "Agree on a level for each of them in the table Agreed.",
  },
  "raters-apart": {
    meaning: "Raters differ much on a unit and an indicator, and no level is agreed; it is used as it is.",
    message:
      "Raters differ by {limit} levels or more on {count} of {of} rated cells, and no level is agreed: {known}.",
    remedy: "Agree on a level for each of them in the table Agreed, or set Disagreement in the Method.",
  },
  "raters-disconnected": {
    meaning:
      "Levels cannot be adjusted for the severity of raters, because some raters have no cell in common with the others; agreed levels and medians are used.",
    message:
      "Levels were not adjusted for the severity of raters: {known} rate no cell, directly or through others, that the other raters rate. Agreed levels and medians were used.",
    remedy: "Have some cells rated by raters of both groups, or set Ratings to median in the Method.",
  },
  "severity-not-found": {
    meaning:
      "Levels cannot be adjusted for the severity of raters, because there is no estimate of it; agreed levels and medians are used.",
    message:
      "Levels were not adjusted for the severity of raters, because the ratings do not determine it. Agreed levels and medians were used.",
    remedy: "Set Ratings to median in the Method, or have more cells rated by several raters.",
  },
  "scale-node-unknown": {
    meaning: "A row of Scale is for something that is no part of the index; it is left out.",
    message:
      "{found} at {cell} is no part of the index[ (did you mean {suggestion}?)], so this level was left out[; the same at {cells}].",
    remedy: "Write the code or the name of an indicator or an aggregate, or nothing for all indicators.",
  },
  "scale-level-repeated": {
    meaning: "A scale has one level twice; the first row counts.",
    message: "The scale of {node} has the level {level} again at {cell}; the first row counts.",
    remedy: "Delete one of the two rows.",
  },
  "scale-label-repeated": {
    meaning: "Two levels of a scale have the same label; the first row counts.",
    message: "The scale of {node} has the label {label} again at {cell}; the first row counts.",
    remedy: "Give each level a label of its own.",
  },
  "scale-value-missing": {
    meaning: "A level of a scale has no value; ratings with this level are not used.",
    message: "The level {level} of {node} has no value at {cell}, so ratings with this level are not used.",
    remedy: "Write its value, or delete the column of values: then the value of a level is the level.",
  },
  "scale-not-increasing": {
    meaning: "A higher level of a scale has no higher value; it is used as it is.",
    message:
      "In the scale of {node} the level {level} has the value {value} at {cell}, and the level {before} below it has {least}.",
    remedy: "Correct the values, unless a higher level is meant to count less.",
  },
  "scale-beyond-goalposts": {
    meaning:
      "Levels of a scale are worth less than the lower goalpost of their indicator, or more than the upper one; they are used as they are.",
    message:
      "Levels of {known} have values outside their goalposts: those of {node} go from {least} to {most} ({cell}), its goalposts from {lower} to {upper}.",
    remedy:
      "Write goalposts and targets of the Framework in values, not in levels; and a Unit other than level 1-5 where the values are not the levels.",
  },
  "agreed-incomplete": {
    meaning: "A row of agreed levels does not say its unit or its indicator; it is not used.",
    message: "{title} is blank at {cell}, so the agreed level was not used[; the same at {cells}].",
    remedy: "Fill in each row.",
  },
  "agreed-level-unknown": {
    meaning: "An agreed level is not on the scale of the indicator; it is not used.",
    message:
      "{found} at {cell} is no level of {item}[ (did you mean {suggestion}?)]; the levels are {known}. The cell counts as open[; the same at {cells}].",
    remedy: "Write one of the levels, n/a where the indicator does not apply, or leave the cell blank.",
  },
  "agreed-repeated": {
    meaning:
      "A unit has two agreed levels on one indicator; the one with the later date counts, or the first where a date is missing.",
    message:
      "{unit} has an agreed level on {item} at {first} and another one at {cell}; the one at {used} counts.",
    remedy: "Delete one of the two rows.",
  },
  "agreed-without-account": {
    meaning: "An agreed level does not say by whom, when or why it was agreed; it is used.",
    message:
      "The agreed level at {cell} does not say by whom, when and why it was agreed[; the same at {cells}].",
    remedy: "Fill in By, Date and Reason, so that others can check it.",
  },
  "agreed-without-ratings": {
    meaning: "A level is agreed for a unit and an indicator that nobody rated; it is used.",
    message: "Cells with an agreed level and no rating ({count}), from {cell} on: {known}.",
    remedy: "Nothing to do if this is meant. Else add the ratings, or correct the unit or the indicator.",
  },
} as const satisfies Record<string, CatalogueEntry>;
