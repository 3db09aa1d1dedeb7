import type { CatalogueEntry } from "./entry";

/** Problems of a plan for a budget: why there is none, or what it leaves out. */
export const planProblemEntries = {
  "plan-no-costs": {
    meaning: "No cost is stated for an indicator of the units that the plan is for, so there is no plan.",
    message: "No cost is stated for any indicator of the units that the plan is for.",
    remedy: "Add rows to the table Costs: the code of an indicator, and what one unit of it costs.",
  },
  "plan-floors-above-budget": {
    meaning: "The floors of a plan come to more than the budget, so there is no plan.",
    message: "The floors of {names} come to {floors} together, and the budget is {budget}.",
    remedy: "Lower the floors, or raise the budget.",
  },
  "plan-floor-unreachable": {
    meaning: "Less can be spent on a unit or a group than its floor, so there is no plan.",
    message: "The floor of {name} is {amount}, and all changes that the plan can make there cost {possible}.",
    remedy: "Lower the floor, or allow more in Costs: more indicators, or larger changes.",
  },
  "plan-floor-outside": {
    meaning: "A floor is for units that the plan is not for, so there is no plan.",
    message: "The floor of {name} is {amount}, and the plan is not for {name}.",
    remedy: "Remove the floor, or plan for these units too.",
  },
  "plan-needs-cycle": {
    meaning: "Indicators need each other in a circle, so that none can be first; there is no plan.",
    message: "These indicators need each other in a circle: {indicators}.",
    remedy: "Remove one of the needs from the table Costs.",
  },
  "plan-needs-missing": {
    meaning: "What an indicator needs first cannot be changed, so it has no step in the plan.",
    message: "{indicators} need {needed} first, and {needed} has no cost, no value, or is excluded.",
    remedy: "State a cost for what is needed, or remove the need from the table Costs.",
  },
  "plan-decided-above-budget": {
    meaning: "What is decided already costs more than the budget, so there is no plan.",
    message: "What is decided already costs {cost}, and the budget is {budget}: {items}.",
    remedy: "Raise the budget, or take something out of what is decided.",
  },
  "plan-decided-impossible": {
    meaning: "A change that is decided cannot be made; it is not in the plan.",
    message: "{item} is decided, and cannot be changed: it is at its end, or has no value or no cost.",
    remedy: "Take it out of what is decided, or state its cost.",
  },
  "plan-decided-and-excluded": {
    meaning: "A change is decided and excluded at once, so there is no plan.",
    message: "{item} is decided and excluded at once.",
    remedy: "Take it out of one of the two lists.",
  },
  "plan-rules-unmet": {
    meaning: "No plan was found that keeps to all settings of the plan together, so there is no plan.",
    message:
      "No plan was found that keeps to all settings together: budget {budget}[; maximum number of indicators per unit {most}][; floors: {floors}][; decided: {decided}].",
    remedy: "Lower a floor, allow more indicators per unit, decide less, or raise the budget.",
  },
  "plan-nothing-to-gain": {
    meaning: "No change that the budget pays gains anything; the plan has no steps.",
    message: "No change that the budget pays gains anything.",
    remedy: "Raise the budget, or add rows to Costs for indicators that can still rise.",
  },
  "plan-unit-unscored": {
    meaning: "Units that a plan is for have no score; nothing is planned for them.",
    message: "Nothing is planned for units without a score: {units}.",
    remedy: "Add their missing figures.",
  },
  "plan-not-proven": {
    meaning: "It is not proven that the plan is the best one for its budget.",
    message:
      "The plan gains {gain} points. It is not proven that no other gains more[; no plan gains more than {bound}].",
    remedy: "No need to do anything.",
  },
  "plan-stopped": {
    meaning: "The search for a plan ended before it was done; the best plan until then is shown.",
    message: "The search ended before it was done. This is the best plan that was found until then.",
    remedy: "Plan for fewer units or indicators, or with fewer rules.",
  },
  "plan-too-long": {
    meaning:
      "The changes of a plan are too many, or the aggregation takes too long to score each one; there is no plan.",
    message: "There are too many changes to score each one with this method, so no plan is made.",
    remedy:
      "Plan for one unit or a group, state costs for fewer indicators, or choose an aggregation that does not compare units.",
  },
  "plan-coarse": {
    meaning: "A plan looks at some of the possible steps only, because they are too many.",
    message: "There are too many steps to look at each one, so several are taken at once.",
    remedy: "State larger steps in the table Costs, or plan for fewer units.",
  },
  "plan-units-compared": {
    meaning:
      "The aggregation compares units with each other, so that what one unit of a plan gains, others can lose.",
    message:
      "The aggregation compares units with each other: what one unit gains, others can lose. Each step was chosen with all other units as they are.",
    remedy: "Plan for one unit, or choose an aggregation that does not compare units.",
  },
  "plan-gates-together": {
    meaning:
      "Units of a plan fail two gates or more: a plan may miss two gates that give points only when both are passed.",
    message:
      "{count} units fail two gates or more. Steps are tried one after the other, so that the plan may miss two gates that give points only when both are passed.",
    remedy:
      "Name the steps that pass such gates as Decided in Plan settings, and compare the gains of both plans.",
  },
} satisfies Record<string, CatalogueEntry>;
