import type { CatalogueEntry } from "./entry";

/** Problems of the tables Stakeholders and Proposals. */
export const togetherProblems = {
  "stakeholder-unnamed": {
    meaning: "A row of Stakeholders names no participant, and none is above it; it is left out.",
    message: "The row at {cell} names no participant, and none is above it, so it was left out.",
    remedy: "Write the name of the participant, or any sign that stands for one person.",
  },
  "stakeholder-node-unknown": {
    meaning: "A row of Stakeholders is about something that the index does not have; it is left out.",
    message:
      "{found} at {cell} is no part of the index[ (did you mean {suggestion}?)], so the row was left out.",
    remedy: "Write the code or the name of an aggregate or an indicator.",
  },
  "stakeholder-points-unusable": {
    meaning:
      "Points of a participant are no number of 0 or more; none of the participant's points below the same parent are used.",
    message:
      "The points of {participant} for {node} at {cell} are {found}, which is no number of 0 or more, so no points of {participant} below {parent} were used.",
    remedy: "Enter a number of 0 or more; points of one participant are compared with each other only.",
  },
  "stakeholder-repeated": {
    meaning: "A participant judges the same thing twice; the first row counts.",
    message: "{participant} judges {node} again at {cell}; the first row counts.",
    remedy: "Delete one of the two rows.",
  },
  "stakeholder-two-groups": {
    meaning: "A participant is in two groups; the first counts.",
    message: "{participant} is in the group {group} and, at {cell}, in {found}; the first counts.",
    remedy: "Write one group per participant, or give two people two names.",
  },
  "stakeholder-totals-differ": {
    meaning: "Participants shared out different totals of points; each counts in full, as shares.",
    message:
      "Points below {node} add up to {value} for some participants and to {other} for others ({cell}). They were read as shares, so that each participant counts as much.",
    remedy: "Nothing needs to be done, unless a figure is a mistake.",
  },
  "comparison-with-itself": {
    meaning: "A row of Stakeholders compares something with itself; it is left out.",
    message: "{participant} compares {node} with itself at {cell}, so the row was left out.",
    remedy: "Write two different elements.",
  },
  "comparison-other-parent": {
    meaning:
      "A row of Stakeholders compares elements that are not below the same aggregate, so no weights follow; it is left out.",
    message: "{node} and {other} at {cell} are not below the same aggregate, so the comparison was left out.",
    remedy: "Compare children of the same aggregate with each other.",
  },
  "comparison-ratio-unusable": {
    meaning: "A comparison of Stakeholders is no number above 0; it is left out.",
    message: "{node} compared with {other} at {cell} is {found}, which is no number above 0.",
    remedy: "Enter how many times as important the first is: 3, or 1/3.",
  },
  "comparison-incomplete": {
    meaning:
      "A participant does not compare all children of an aggregate with each other; those comparisons are not used.",
    message:
      "{participant} does not compare {known} below {node} ({cell}), so the comparisons of {participant} there are not used.",
    remedy: "Add a row for each pair, in one direction only.",
  },
  "proposal-kind-unknown": {
    meaning: "A row of Proposals does not say what is proposed; it is left out.",
    message: "{found} at {cell} is no proposal, so the row was left out.",
    remedy: "Write keep, drop, move or reword.",
  },
  "proposal-node-unknown": {
    meaning: "A row of Proposals is about something that the framework does not have; it is left out.",
    message:
      "{found} at {cell} is no part of the framework[ (did you mean {suggestion}?)], so the row was left out.",
    remedy: "Write the code or the name of an indicator or an aggregate.",
  },
  "proposal-to-missing": {
    meaning: "A proposal to move or to reword does not say to what; it is left out.",
    message:
      "The proposal for {node} at {cell} does not name the new parent or the new name, so it was left out.",
    remedy: "Write the code of the new parent, or the new name.",
  },
  "proposal-to-unusable": {
    meaning: "A proposal moves something to what cannot be its parent; it is left out.",
    message:
      "{node} cannot be moved to {found} ({cell})[ (did you mean {suggestion}?)]: a new parent is an aggregate that is not below {node}. The proposal was left out.",
    remedy: "Write the code of an aggregate.",
  },
  "proposal-vote-unknown": {
    meaning: "A vote of Proposals is no vote; it does not count.",
    message: "{found} at {cell} is no vote, so it was not counted.",
    remedy: "Write for or against (or abstain).",
  },
  "proposal-vote-repeated": {
    meaning: "A participant votes twice on one proposal; the first vote counts.",
    message: "{participant} votes on {node} again at {cell}; the first vote counts.",
    remedy: "Delete one of the two rows.",
  },
  "proposal-votes-unusable": {
    meaning: "A number of votes of Proposals is no whole number of 0 or more; it counts as 0.",
    message: "{title} of {node} at {cell} is {found}, which is no number of votes.",
    remedy: "Enter a whole number of 0 or more.",
  },
} as const satisfies Record<string, CatalogueEntry>;
