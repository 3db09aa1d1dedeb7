import type { CatalogueEntry } from "./entry";

/** Problems of claims about units. */
export const claimProblems = {
  "claim-not-understood": {
    meaning: "A claim is not understood; nothing is said of it.",
    message: "The claim {claim} is not understood.",
    remedy:
      "Write A before B, A among the first 10, A stronger in X than its peers, or A stronger in X than the others.",
  },
  "claim-unit-unknown": {
    meaning: "A claim names a unit that the data do not have; nothing is said of it.",
    message: "There is no unit {found}, which the claim {claim} is about.",
    remedy: "Name a unit by its code or its name.",
  },
  "claim-unit-ambiguous": {
    meaning: "A claim names a unit by a name that several units have; nothing is said of it.",
    message: "Several units are called {found} in the claim {claim}.",
    remedy: "Name the unit by its code.",
  },
  "claim-node-unknown": {
    meaning: "A claim names a part that the index does not have; nothing is said of it.",
    message: "There is no part or indicator {found} in the index that the claim {claim} is about.",
    remedy: "Name the index, a part or an indicator by its code or its name.",
  },
  "claim-count-out-of-range": {
    meaning: "A claim has a number of places that cannot be; nothing is said of it.",
    message: "{found} in the claim {claim} is no number of places.",
    remedy: "Write a figure within the limits: {limits}.",
  },
  "claim-about-itself": {
    meaning: "A claim compares a unit with itself; nothing is said of it.",
    message: "The claim {claim} compares {found} with itself.",
    remedy: "Name two units.",
  },
} as const satisfies Record<string, CatalogueEntry>;
