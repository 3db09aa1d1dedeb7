import type { CatalogueEntry } from "./entry";

/** Problems of gates, bonus, malus and classes. */
export const pointsProblemEntries = {
  "points-node-unknown": {
    meaning:
      "A gate, a bonus, a malus or classes are given for an aggregate that is not in the Framework. Nothing is scored.",
    message: "{setting} at {cell} names no aggregate of the Framework.",
    remedy: "Use one of: {known}.",
  },
  "points-element-unknown": {
    meaning: "A gate, a bonus or a malus looks at an element that is not in the index. Nothing is scored.",
    message: "{setting} at {cell} looks at {element}, which is not in the Framework.",
    remedy: "Use one of: {known}.",
  },
  "gate-circle": {
    meaning: "A gate looks at a score that is made of the score the gate is at. Nothing is scored.",
    message: "{setting} at {cell} looks at {element}, which is made of {node} itself: {path}.",
    remedy: "Let the gate look at an indicator, or at an aggregate that is not above it.",
  },
  "gate-without-value": {
    meaning: "Units have no value of the element that a gate looks at.",
    message: "{setting} at {cell}: no value of {element} for {units}; they pass.",
    remedy: "Enter the values, or write missing fails after the gate.",
  },
  "points-without-value": {
    meaning: "Units have no value of the indicator of a bonus or malus; nothing is added to their score.",
    message: "{setting} at {cell}: no value of {element} for {units}, so nothing is added to their score.",
    remedy: "Enter the values; 0 where there is nothing to count.",
  },
  "classes-order": {
    meaning: "Classes do not rise, or two begin at the same score. Nothing is scored.",
    message:
      "{setting} at {cell}: {name} begins at {from}, and {before}, which stands before it, at {other}.",
    remedy: "Write the classes from the lowest to the highest, each from another score on.",
  },
  "class-repeated": {
    meaning: "Two classes have the same name, or an aggregate has two lists of classes. Nothing is scored.",
    message: "{setting} at {cell}: {name} is there twice.",
    remedy: "Give each class a name of its own, in one row for each aggregate.",
  },
} as const satisfies Record<string, CatalogueEntry>;
