import type { EngineProblemCode } from "../../engine";
import type { CatalogueEntry } from "./entry";
import { frozenProblemEntries } from "./frozen-problems";
import { sqlProblems } from "./sql-problems";
import { scaleProblemEntries } from "./scale-problems";
import { unitWeightProblemEntries } from "./unit-weight-problems";
import { pointsProblemEntries } from "./points-problems";
import { weightProblemEntries } from "./weight-problems";
import { whatIfProblemEntries } from "./what-if-problems";

/** Sentences for the problems of the engine. */
export const engineProblems: Readonly<Record<EngineProblemCode, CatalogueEntry>> = {
  "model-shape": {
    meaning: "The parts of the index do not fit together. Nothing is scored.",
    message: "The index cannot be read: {found}.",
    remedy: "Correct the tables and read them again.",
  },
  "unit-code-duplicate": {
    meaning: "Two units have the same code. Nothing is scored.",
    message: "Unit code {code} at {cell} is repeated.",
    remedy: "Give each unit a code of its own, or delete the second row.",
  },
  "unit-code-empty": {
    meaning: "A unit has no code. Nothing is scored.",
    message: "Unit {position} has no code.",
    remedy: "Enter a code.",
  },
  "units-too-few": {
    meaning: "There are fewer than three units: scales and ranks would mean nothing. Nothing is scored.",
    message: "Units found: {found}. An index needs three.",
    remedy: "Add units.",
  },
  "node-code-duplicate": {
    meaning: "Two rows of the Framework have the same code. Nothing is scored.",
    message: "Code {code} at {cell} is repeated in the Framework.",
    remedy: "Give each row a code of its own.",
  },
  "node-parent-unknown": {
    meaning: "A parent is named that is not in the Framework. Nothing is scored.",
    message: "Parent of {node} at {cell} is {parent}, which is not in the Framework.",
    remedy: "Correct the code, or add a row for the parent.",
  },
  "node-cycle": {
    meaning: "Rows of the Framework are each other's parents in a circle. Nothing is scored.",
    message: "{node} is above itself: {path}.",
    remedy: "Correct the parent at {cell}.",
  },
  "node-level-order": {
    meaning: "A parent's level is not above its child's. Nothing is scored.",
    message: "{node} has level {level}, and its parent {parent} has level {parentLevel}.",
    remedy: "Correct the levels, or leave the column Level empty: they follow from the tree.",
  },
  "node-without-children": {
    meaning: "An aggregate has nothing below it. Nothing is scored.",
    message: "{node} is no indicator, and no row of the Framework names it as parent.",
    remedy: "Name it as the parent of a row, or delete the row at {cell}.",
  },
  "indicator-without-node": {
    meaning: "An indicator has no place in the framework. Nothing is scored.",
    message: "{indicator} has no parent in the Framework.",
    remedy: "Enter its parent at {cell}.",
  },
  "indicator-as-parent": {
    meaning: "An indicator is named as a parent. Nothing is scored.",
    message: "{node} is an indicator with figures of its own and cannot be a parent too.",
    remedy: "Give the aggregate a code of its own.",
  },
  "indicator-all-missing": {
    meaning: "No unit has a figure for the indicator; it is set aside and the others share its weight.",
    message: "{indicator} has no figure at all ({cell}), so it was set aside.",
    remedy: "Fill its column, or delete its row from the Framework.",
  },
  "weight-negative": {
    meaning: "A weight is below zero. Nothing is scored.",
    message: "Weight of {node} at {cell} is {value}.",
    remedy: "Enter a number of 0 or more. For an indicator where less is better, set Direction to -1.",
  },
  "weight-sum-zero": {
    meaning: "All weights below an aggregate are zero, so it has no score.",
    message: "The weights of all elements below {node} are 0.",
    remedy: "Give at least one of them a weight above 0.",
  },
  "goalposts-order": {
    meaning: "The lower goalpost is not below the upper one. Nothing is scored.",
    message: "Goalposts of {node} are {lower} and {upper} ({cell}).",
    remedy: "Enter the smaller figure as Lower, whatever the direction.",
  },
  "denominator-unknown": {
    meaning: "An indicator has a denominator that is not a column of the data. Nothing is scored.",
    message: "Denominator of {indicator} at {cell} is {denominator}, which is not in the data.",
    remedy: "Correct the name, or add the column.",
  },
  "group-unknown": {
    meaning: "The group column is not in the data. Nothing is scored.",
    message: "There is no group {group} ({cell}).",
    remedy: "Name a column of labels.",
  },
  "method-unknown": {
    meaning: "A method is not known. Nothing is scored.",
    message: "{setting} at {cell} is {method}, which is not known.",
    remedy: "Use one of: {known}.",
  },
  "method-parameter": {
    meaning: "A number of a setting is not allowed. Nothing is scored.",
    message: "{setting} at {cell}: {parameter} is {value}; it must be {limit}.",
    remedy: "Enter a number that is allowed.",
  },
  "aggregation-node-unknown": {
    meaning: "A setting is given for an aggregate that is not in the Framework. Nothing is scored.",
    message: "{setting} at {cell} names no aggregate of the Framework.",
    remedy: "Use one of: {known}.",
  },
  "aggregation-level-unknown": {
    meaning: "A setting is given for a level that has no aggregates. Nothing is scored.",
    message: "{setting} at {cell} names a level without aggregates.",
    remedy: "Use one of: {known}.",
  },
  "gap-unit-unknown": {
    meaning: "The gap reference is a unit that is not in the data. Nothing is scored.",
    message: "Gap reference at {cell} is {value}, which is no unit's code.",
    remedy: "Use target, best, median, group median, peers or a unit's code.",
  },
  "peers-column-missing": {
    meaning: "The index has no column by which its peers are to be chosen. Nothing is scored.",
    message: "Peers are to be chosen by {column}, a column that the index does not have ({cell}).",
    remedy: "Use columns of figures: {known}.",
  },
  "group-needed": {
    meaning: "A setting compares within groups, and there is no group column. Nothing is scored.",
    message: "{setting} at {cell} needs groups, and the units are not grouped.",
    remedy: "Enter Group column in the Method, or choose a setting without groups.",
  },
  "panel-needed": {
    meaning: "A setting follows units in time, and the data have no column of times. Nothing is filled.",
    message: "{setting} at {cell} needs a time for every row, and the data have no column of times.",
    remedy: "Add a column named Year with one row per unit and year, or choose a setting without time.",
  },
  "override-indicator-unknown": {
    meaning: "A setting is given for an indicator that is not in the Framework. Nothing is scored.",
    message: "{setting} at {cell} names no indicator of the Framework.",
    remedy: "Use the code or the name of an indicator.",
  },
  "parameter-unit-unknown": {
    meaning: "A setting names a unit that is not in the data. Nothing is scored.",
    message: "{setting} at {cell} names {value}, which is no unit's code.",
    remedy: "Write the code of a unit after the name of the method.",
  },
  "judgement-element-unknown": {
    meaning: "Experts judge something that is not in the Framework; it has no effect.",
    message: "{found} at {cell} is no element of the Framework.",
    remedy: "Write the code or the name of an element, or delete it.",
  },
  "judgement-not-positive": {
    meaning:
      "Points are below zero, or a comparison is zero or below or beyond a million. Nothing is scored.",
    message: "The judgement of {node} at {cell} is {value}.",
    remedy: "Enter 0 or more points; in a comparison, a number above 0 such as 3 or 1/3.",
  },
  "comparison-elements": {
    meaning: "A comparison does not hold exactly the elements below one parent. Nothing is scored.",
    message: "The comparison at {cell} does not have all that is below {parent}, or has more: {known}.",
    remedy: "Compare all elements below one parent with each other, in a table of their own.",
  },
  "comparison-missing": {
    meaning: "Two elements are not compared with each other. Nothing is scored.",
    message: "How important {node} is compared with {child} is not stated ({cell}).",
    remedy: "Enter a number above 0: 1 for equally important, 3 for three times as important, 1/3.",
  },
  "comparison-not-reciprocal": {
    meaning: "A comparison has two values that contradict each other for the same pair. Nothing is scored.",
    message: "{node} compared with {child} is {value} ({cell}), and the other way round {other}.",
    remedy:
      "Enter the reciprocal, or leave one of the two cells empty; an element compared with itself is 1.",
  },
  "denominator-missing": {
    meaning: "A denominator is missing, so the figure that it divides is missing.",
    message: "{indicator} of {unit} cannot be divided: {denominator} is missing ({cell}).",
    remedy: "Enter the denominator.",
  },
  "denominator-zero": {
    meaning: "A denominator is zero, so the figure that it divides is missing.",
    message: "{indicator} of {unit} cannot be divided: {denominator} is 0 ({cell}).",
    remedy: "Enter the right denominator.",
  },
  "unit-screened-out": {
    meaning: "A unit has too few figures and is not scored, as Screening says.",
    message: "{unit} has {availability} of the indicators, less than {limit}, and was not scored.",
    remedy: "Fill gaps in its row, or lower the limit of Screening.",
  },
  "unit-of-zeros": {
    meaning: "Too many figures of a unit are zeros, so it is not scored, as Screening zeros says.",
    message: "{unit} has zeros in {zeros} of its figures, more than {limit}, and was not scored.",
    remedy: "Check whether its zeros are missing figures, or raise the limit of Screening zeros.",
  },
  "unit-not-scored": {
    meaning: "A unit has no score, because too much below it is missing.",
    message: "{unit} has no score for {node}: {present} of {children} elements below it are present.",
    remedy: "Fill gaps in its row, or choose another rule for missing data.",
  },
  "indicator-constant": {
    meaning: "All units have the same figure, which cannot be scaled; the indicator is set aside.",
    message: "{indicator} has the same figure for all units ({cell}), so it was set aside.",
    remedy: "Check the column, or use goalposts.",
  },
  "indicator-without-goalposts": {
    meaning: "The normalisation needs both goalposts and the indicator lacks one; it is set aside.",
    message: "{indicator} does not have both goalposts, so it was set aside.",
    remedy:
      "Enter Lower and Upper in the Framework or in a table Goalposts ({cell}), or choose another normalisation.",
  },
  "indicator-without-target": {
    meaning: "The normalisation needs a target and the indicator has none; it is set aside.",
    message: "{indicator} has no target, so it was set aside.",
    remedy: "Enter Target in the Framework ({cell}), or choose another normalisation.",
  },
  "indicator-without-reference": {
    meaning:
      "The unit that the normalisation measures to has no figure, or the worst; the indicator is set aside.",
    message: "{indicator} cannot be measured to the named unit ({cell}), so it was set aside.",
    remedy: "Name a unit that has a figure better than the worst, or choose another normalisation.",
  },
  "indicator-without-spread": {
    meaning:
      "The middle half of the figures are the same, and the normalisation divides by their range; the indicator is set aside.",
    message: "{indicator} has the same figure in the middle half of the units ({cell}), so it was set aside.",
    remedy: "Choose another normalisation, for this indicator or for all.",
  },
  "indicator-not-positive": {
    meaning: "The best figure is 0 or less, so no share of it can be taken; the indicator is set aside.",
    message: "{indicator} has a best figure of 0 or less ({cell}), so it was set aside.",
    remedy: "Choose another normalisation, for this indicator or for all.",
  },
  "unit-without-peers": {
    meaning: "Gaps are measured to the median of the peers, and units have no peers; these have no gap.",
    message: "Without peers, and so without a gap: {units}.",
    remedy: "Enter their group, or columns of Peers by for which they have figures.",
  },
  "target-without-score": {
    meaning:
      "An aggregation compares the units with each other, and the targets are no unit: there and above it there are no gaps to the target.",
    message:
      "The targets have no score under {aggregation}, nor above, so there are no gaps to the target there.",
    remedy: "Choose another Gap reference: best, median or a unit's code.",
  },
  "imputation-without-values": {
    meaning: "A missing figure could not be filled, as there are none to fill it from.",
    message: "{indicator} could not be imputed by {method} ({cell}) for: {units}.",
    remedy: "Enter the figures or the group labels, or choose another imputation.",
  },
  "treatment-not-possible": {
    meaning: "Outliers of an indicator could not be treated; its figures are not changed.",
    message: "Outliers of {indicator} were not changed: {method} is not possible with its figures ({cell}).",
    remedy: "Check the column, or choose another treatment for this indicator.",
  },
  ...weightProblemEntries,
  "mean-needs-positive": {
    meaning:
      "A geometric or harmonic mean meets figures of 0 or less, or another aggregation figures below 0, for which it has no meaning. Nothing is scored.",
    message: "The {aggregation} mean of {node} cannot be taken over {value} of {child}: {units}.",
    remedy:
      "Use Normalisation min-max 1-100 (z-score 100 10 for Mazziotta-Pareto), or the arithmetic mean for this node.",
  },
  "nothing-scored": {
    meaning: "No unit has a score. Nothing is reported.",
    message: "No unit could be scored.",
    remedy: "See the other problems.",
  },
  "result-infinite": {
    meaning: "Figures are so large, or so close to 0, that a result is infinite. Nothing is scored.",
    message: "The {stage} of {infinite} gives an infinite number, first at {unit}.",
    remedy:
      "Check the figures, goalposts and settings that it is made from, or use a larger unit of measurement.",
  },
  ...scaleProblemEntries,
  ...whatIfProblemEntries,
  ...pointsProblemEntries,
  ...unitWeightProblemEntries,
  ...frozenProblemEntries,
  ...sqlProblems,
  "replicates-refused": {
    meaning:
      "Replicates of the robustness analysis met figures that their mean is not defined for; they do not count.",
    message:
      "{failed} of {replicates} replicates failed: the {aggregation} mean of {node} met {value} in {child} at {unit}.",
    remedy: "Vary the normalisation among scales above 0 (min-max 1-100), or leave that mean out.",
  },
  "replicates-without-score": {
    meaning: "Replicates of the robustness analysis gave no score; they do not count.",
    message: "{failed} of {replicates} replicates failed: they left too few figures for a score.",
    remedy: "Take out the choices that leave figures missing.",
  },
};
