import type { CatalogueEntry } from "./entry";

/** Problems of single cells. */
export const cellProblems = {
  "number-as-text": {
    meaning: "Numbers are stored as text. They were read; the report's formulas read them the same way.",
    message: "{title} holds numbers as text ({cells}); {found} was read as {figure}.",
    remedy: "Convert them to numbers, or leave them.",
  },
  "numbers-as-text": {
    meaning:
      "Numbers of several columns are stored as text, as with decimal commas in a CSV file. They were read.",
    message: "{count} columns hold numbers as text ({known}); {found} at {cell} was read as {figure}.",
    remedy: "Nothing to do if that is right. Else convert them to numbers.",
  },
  "number-ambiguous": {
    meaning: "A text could be two numbers (1,234 is a thousand or a fraction); the cell counts as missing.",
    message: "{cell} ({title}) holds {found}: its comma or point may separate decimals or thousands.",
    remedy: "Enter it as a number.",
  },
  "cell-date": {
    meaning: "A cell among figures holds a date; it counts as missing.",
    message: "{cell} ({title}) holds a date ({found}).",
    remedy: "Enter the figure, or give the cell a number format if it is one.",
  },
  "cell-boolean": {
    meaning: "A cell among figures holds TRUE or FALSE; it counts as missing.",
    message: "{cell} ({title}) holds {found}.",
    remedy: "Enter 1 or 0 if that is meant.",
  },
  "cell-text": {
    meaning: "A cell among figures holds text; it counts as missing.",
    message: "{cell} ({title}) holds the text {found}.",
    remedy: "Enter a number without its unit, or n/a. Retype what was pasted from a web page.",
  },
  "text-repeated": {
    meaning: "Several cells among figures hold the same text; they count as missing.",
    message: "{count} cells of {title} hold the text {found}, the first at {cell}.",
    remedy: "Enter numbers without anything beside them, or n/a.",
  },
  "text-as-missing": {
    meaning: "A text is in several cells among figures; it was read as a mark for a missing figure.",
    message: "{count} cells hold {found} ({title}), the first at {cell}; they were read as missing.",
    remedy: "Enter the figure if the text means one; else leave it, or enter n/a.",
  },
  "figure-as-missing": {
    meaning:
      "A figure such as -999 is far from all others of its column; it was read as a mark for a missing figure.",
    message:
      "{count} cells hold {found}, which is far from the other figures ({title}), the first at {cell}; they were read as missing.",
    remedy:
      "Enter n/a instead. If it is a real figure, enter Lower and Upper in the Framework that include it.",
  },
  "cell-unit": {
    meaning: "A cell has another unit of measurement than the others of its column; it counts as missing.",
    message: "{cell} ({title}) holds {found}; the other cells are in {unit}.",
    remedy: "Enter the figure in the unit of the others.",
  },
  "cell-error": {
    meaning: "A cell among figures holds an Excel error; it counts as missing.",
    message: "{cell} ({title}) holds the error {found}.",
    remedy: "Correct its formula, or enter n/a.",
  },
  "cell-too-large": {
    meaning: "A figure is too large to compute with (beyond 1E150); it counts as missing.",
    message: "{cell} ({title}) holds {found}, which is too large.",
    remedy: "Enter the right figure, or use a larger unit of measurement.",
  },
  "cells-more": {
    meaning: "More cells of the same column have the problem named before; they are not listed one by one.",
    message: "{count} more cells of {title}, from {cell} on, have the problem {same}.",
    remedy: "Correct the whole column.",
  },
  "type-unknown": {
    meaning: "A row of the Framework has a type that is not known; it is not used.",
    message: "Type of {node} at {cell} is {found}.",
    remedy: "Use one of: {known}.",
  },
  "direction-assumed": {
    meaning: "No direction is given for an indicator; higher counts as better.",
    message: "No direction is given for {count} indicators ({known}); higher was read as better.",
    remedy: "Enter 1 or -1 in the column Direction.",
  },
  "weight-blank": {
    meaning: "Weights are blank although the column has others; they count as 1.",
    message: "These weights are blank, and 1 was used: {known} ({cell}).",
    remedy: "Enter the weights; 0 leaves one out.",
  },
  "level-not-whole": {
    meaning: "A level is no whole number of 1 or more; the level that follows from the tree is used.",
    message: "Level of {node} at {cell} is {found}; its place in the tree was used.",
    remedy: "Enter 1 for indicators, 2 for what is above them, and so on, or leave the column empty.",
  },
  "scale-not-positive": {
    meaning: "A scale is not above zero; 1 is used.",
    message: "Scale of {node} at {cell} is {found}; 1 was used.",
    remedy: "Enter the figure that the denominator is counted in, such as 100000.",
  },
  "framework-flat": {
    meaning: "The Framework has no parents: all its indicators form one index.",
    message:
      "No row of the Framework at {cell} has a parent: one index called Index was put above all indicators.",
    remedy: "Fill the column Parent to make a tree.",
  },
  "group-label-variants": {
    meaning:
      "Labels of a group differ by case or spaces only; they count as one group, as Excel compares them.",
    message: "{found} at {cell} ({title}) counts as {known}.",
    remedy: "Write both the same way.",
  },
} as const satisfies Record<string, CatalogueEntry>;
