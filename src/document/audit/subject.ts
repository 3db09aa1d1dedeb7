import type { FrameworkNode, Model, Results } from "../../engine";
import { at } from "../../engine/internal";
import type { Language } from "../../workbook/language";
import type { Source } from "../../workbook/source";
import { type Assessment, type AssessmentThreshold, type ReportWords, wordsIn } from "../../workbook/report";
import type { IndexTest } from "../../workbook/tests";
import { unitLabels } from "../../workbook/unit-labels";
import type { NumberCell } from "../document";
import { numberText } from "../number-text";
import { type DocumentWords, wordsOf } from "../words";

/** What an audit is about, with what its tables and figures need. */
export interface Subject {
  readonly model: Model;
  readonly results: Results;
  readonly source: Source;
  readonly test: IndexTest;
  readonly frontier: Assessment["frontier"];
  readonly thresholds: Assessment["thresholds"];
  readonly language: Language;
  readonly words: DocumentWords;
  /** Words that the sheets of a test share. */
  readonly testing: ReportWords["testing"];
  /** Words of limits that are not the usual ones. */
  readonly limits: ReportWords["limits"];
  /** Position of the index in the framework. */
  readonly root: number;
  /** Positions of all nodes below it, each part before what is below it; and of those that are indicators. */
  readonly below: readonly number[];
  readonly leaves: readonly number[];
  readonly unitLabels: readonly string[];
  /** A number as the document writes it. */
  readonly written: (cell: NumberCell) => string;
}

export interface AuditInput {
  readonly results: Results;
  /** The cells that the index was read from: reasons name them. */
  readonly source: Source;
  readonly test: IndexTest;
  readonly assessment: Assessment;
  readonly language: Language;
}

/** @throws when the results have no index with the code of the test */
export function subjectOf({ results, source, test, assessment, language }: AuditInput): Subject {
  const { model } = results;
  const root = model.framework.findIndex(({ code, parent }) => code === test.root && parent === null);
  if (root < 0) throw new RangeError(`There is no index "${test.root}".`);
  const below = positionsBelow(model.framework, root);
  const indicators = new Set(model.indicators.map(({ code }) => code));
  return {
    ...{ model, results, source, test, language, root, below, frontier: assessment.frontier },
    thresholds: assessment.thresholds,
    words: wordsOf(language),
    testing: wordsIn(language).testing,
    limits: wordsIn(language).limits,
    leaves: below.filter((node) => indicators.has(at(model.framework, node).code)),
    unitLabels: unitLabels(model.units),
    written: (cell) => numberText(cell, language),
  };
}

/** From the top down: each part, and then what is below it. */
const positionsBelow = (framework: readonly FrameworkNode[], node: number): readonly number[] =>
  framework.flatMap(({ parent }, child) =>
    parent === at(framework, node).code ? [child, ...positionsBelow(framework, child)] : [],
  );

/** Code and name of an element: "AP1 Access". */
export function elementLabel({ model }: Subject, node: number): string {
  const { code, name } = at(model.framework, node);
  return name === "" || name === code ? code : `${code} ${name}`;
}

/** The same by its code; the code where there is no such element. */
export function codeLabel(subject: Subject, code: string): string {
  const node = subject.model.framework.findIndex((known) => known.code === code);
  return node < 0 ? code : elementLabel(subject, node);
}

/** Elements directly below one, in the order of the framework. */
export const childrenOf = ({ model, below }: Subject, parent: number): readonly number[] =>
  below.filter((node) => at(model.framework, node).parent === at(model.framework, parent).code);

/** The parts of the index that are no indicators. */
export const partsOf = (subject: Subject): readonly number[] => {
  const leaves = new Set(subject.leaves);
  return childrenOf(subject, subject.root).filter((node) => !leaves.has(node));
};

/** Indicators below an element, on any level. */
export function leavesBelow({ model, leaves }: Subject, node: number): readonly number[] {
  const below = new Set(positionsBelow(model.framework, node));
  return leaves.filter((leaf) => below.has(leaf));
}

/** Columns of the indicators, in the order of the model, by the position in the framework. */
export function indicatorOf({ model }: Subject, node: number): number {
  const { code } = at(model.framework, node);
  return model.indicators.findIndex((indicator) => indicator.code === code);
}

/** Positions of the units that have a rank, best first. */
export function unitsInOrder({ results, root }: Subject): readonly number[] {
  const ranks = at(results.ranks, root);
  return Array.from(ranks.keys())
    .filter((unit) => !Number.isNaN(at(ranks, unit)))
    .sort((a, b) => at(ranks, a) - at(ranks, b) || a - b);
}

/** A limit in the workbook. */
export function thresholdOf({ thresholds }: Pick<Subject, "thresholds">, id: string): AssessmentThreshold {
  const threshold = thresholds.find((known) => known.id === id);
  if (threshold === undefined) throw new RangeError(`The assessment has no threshold "${id}".`);
  return threshold;
}
