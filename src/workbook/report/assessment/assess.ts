import type { Area } from "../../cells";
import type { PlanCell } from "../../plan";
import { cellAddress } from "../../cells";
import type { Context } from "../context/context";
import { live, text } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { testOf } from "../context/test-of";
import { formulaText } from "../formulas/formula-text";
import type { Assessment, AssessmentItem, AssessmentSection, Verdict } from "./content";
import type { DraftItem, DraftSection, DraftSentence } from "./draft";
import { frontierOf } from "./frontier";
import type { Live } from "./live";
import { assumptionsSection } from "./sections/assumptions";
import { coherenceSection } from "./sections/coherence";
import { dataSection } from "./sections/data";
import { expertsSection, frameworkSection } from "./sections/people";
import { madeSection, summarySection, type Check } from "./sections/summary";
import { aggregateTable } from "./tables/aggregates";
import { indicatorTable } from "./tables/indicators";
import { partTable } from "./tables/parts";
import { unitTable } from "./tables/units";
import type { Terms } from "./terms";
import { thresholdLimits, thresholdsOf } from "./threshold-cells";
import { Workings } from "./workings";
import { writtenText } from "./written";

/** Column of the workings, right of the text. */
const workingsColumn = 8;

/** An assessment with the terms that it was made from, for the sheet. */
export interface Assessed extends Assessment {
  readonly terms: Terms;
}

/**
 * The assessment of an index; null without a test.
 * @param limits first row of the sheet's own thresholds
 * @param frontierRow first row of the units of the frontier
 */
export function assess(
  context: Context,
  index: IndexSheets,
  rows: { readonly limits: number; readonly frontier: number },
): Assessed | null {
  const test = testOf(context, index.root);
  if (test === null) return null;
  const sheet = index.sheets.Assessment;
  const terms: Terms = {
    ...{ context, index, test, sheet },
    words: context.words,
    workings: new Workings(`Assessment${index.suffix}`, sheet, workingsColumn),
    limits: thresholdLimits(context, index, rows.limits),
    frontier: frontierOf(context, index),
    frontierRow: rows.frontier,
  };
  const [made, framework] = [madeSection(terms), frameworkSection(terms)];
  const indicators = indicatorTable(terms);
  const units = unitTable(terms);
  const drafts = [
    made,
    framework,
    dataSection(terms, indicators, units),
    coherenceSection(terms, indicators, partTable(terms), aggregateTable(terms)),
    assumptionsSection(terms, units),
    expertsSection(terms),
  ];
  const checks: Check[] = [];
  const codes = new Map<DraftSentence, Live<string>>();
  for (const sentence of drafts.flatMap(({ items }) => items))
    if (sentence.kind === "sentence" && sentence.check !== null) {
      const code = terms.workings.figure(sentence.check.name, sentence.check.code);
      codes.set(sentence, code);
      checks.push({ name: sentence.check.name, code });
    }
  const sections = [summarySection(terms, checks), ...drafts].map((draft) => finished(terms, draft, codes));
  return { sections, thresholds: thresholdsOf(terms), frontier: terms.frontier, terms };
}

const finished = (
  terms: Terms,
  { id, heading, items }: DraftSection,
  codes: ReadonlyMap<DraftSentence, Live<string>>,
): AssessmentSection => ({ id, heading, items: items.map((item) => finishedItem(terms, item, codes)) });

function finishedItem(
  terms: Terms,
  item: DraftItem,
  codes: ReadonlyMap<DraftSentence, Live<string>>,
): AssessmentItem {
  switch (item.kind) {
    case "sentence": {
      const code = codes.get(item);
      return {
        ...{ kind: "sentence", id: item.id, cell: sentenceCell(item.text) },
        verdict: code === undefined ? null : { is: verdictOf(code.value), cell: verdictCell(terms, code) },
      };
    }
    case "prompt":
      return {
        ...{ kind: "prompt", id: item.id, prompt: text(item.prompt) },
        text: writtenText(terms.context, terms.index, item.id),
      };
    case "exhibit":
      return {
        ...{ kind: "exhibit", id: item.id, caption: terms.words.assessmentExhibits[item.id] },
        ...{ sheet: item.at.sheet, link: linkTo(item.at) },
      };
  }
}

const linkTo = ({ sheet, row, column }: Area): string => cellAddress({ sheet, row, column });

/** A sentence without figures is a text, not a formula. */
const sentenceCell = ({ value, formula }: Live<string>): PlanCell =>
  formula === formulaText(value) ? text(value) : live(formula, value, "text");

const verdictOf = (code: string): Verdict => (code === "good" || code === "warning" ? code : "caution");

function verdictCell({ words: { assessment } }: Terms, { value, formula }: Live<string>): PlanCell {
  const word = (is: Verdict): string => formulaText(assessment[is]);
  return live(
    `IF(${formula}="good",${word("good")},IF(${formula}="warning",${word("warning")},${word("caution")}))`,
    assessment[verdictOf(value)],
    "label",
  );
}
