import type { CatalogueEntry } from "./entry";

/** Words of the tables that are unknown, or were read as the most similar known word. */
export const wordProblems = {
  "column-misspelt": {
    meaning: "A header is nearly a known one that no other column has. It was read as that one.",
    message: "There is no column {found} ({cell}): did you mean {suggestion}? It was read as {suggestion}.",
    remedy: "Correct the header. If it means something else, give it a very different one.",
  },
  "framework-columns-unused": {
    meaning: "The Framework has columns whose headers are not known; they are not used.",
    message: "These columns of the Framework are not known and were not used: {known} ({cell}).",
    remedy: "If one has weights, directions or parents, give it the header Weight, Direction or Parent.",
  },
  "type-misspelt": {
    meaning: "A type is nearly a known one. It was read as that one.",
    message: "Type of {node} at {cell} is {found}: did you mean {suggestion}? It was read as {suggestion}.",
    remedy: "Correct the word.",
  },
  "setting-misspelt": {
    meaning: "The name of a setting is nearly a known one. It was read as that one.",
    message: "There is no setting {found} ({cell}): did you mean {suggestion}? It was read as {suggestion}.",
    remedy: "Correct the word.",
  },
  "value-misspelt": {
    meaning: "The value of a setting is nearly a known one. It was read as that one.",
    message: "{setting} at {cell} is {found}: did you mean {suggestion}? It was read as {suggestion}.",
    remedy: "Correct the word.",
  },
  "direction-unknown": {
    meaning: "A direction is not understood, so it is not known which figures are good. Nothing is scored.",
    message:
      "Direction of {node} at {cell} is {found}, which is not understood[ (did you mean {suggestion}?)], so nothing was scored.",
    remedy: "Enter 1 or higher is better, or -1 or lower is better.",
  },
  "weight-unknown": {
    meaning: "A weight is not a number; 1 is used.",
    message: "Weight of {node} at {cell} is {found}, which is no number; 1 was used.",
    remedy: "Enter the weight as a number; 0 leaves it out.",
  },
} as const satisfies Record<string, CatalogueEntry>;
