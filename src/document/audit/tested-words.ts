import { said } from "../../workbook/report";
import { methodWords } from "../../workbook/spanish";
import type { TestedPart, VariedPart } from "../../workbook/tests";
import { sentenceText } from "../number-text";
import { elementLabel, type Subject } from "./subject";

/** What the parts of a test are called: the words of the report's sheets. */
export function partText({ testing }: Subject, part: TestedPart): string {
  return part === "leave-one-out" ? testing.leaveOneOut : testing[part];
}

/** Settings of the Method, by the part of a test that varies them. */
const settingOf: Partial<Readonly<Record<TestedPart, string>>> = {
  weights: "Weights",
  weighting: "Weights",
  imputation: "Imputation",
  treatment: "Outliers",
  normalisation: "Normalisation",
  aggregation: "Aggregation",
};

/** An alternative in the language of the document: the test has the words of the Method, or the code of what is left out. */
export function alternativeText(subject: Subject, part: TestedPart, alternative: string): string {
  const setting = settingOf[part];
  if (setting !== undefined)
    return sentenceText(methodWords(subject.language).value(setting, alternative), subject.language, []);
  const node = subject.model.framework.findIndex(({ code }) => code === alternative);
  return node < 0 ? alternative : elementLabel(subject, node);
}

/** What the index itself has; a step that it lacks is named. */
export function referenceText(subject: Subject, { part, reference, inReference }: VariedPart): string {
  const { testing } = subject;
  if (part === "leave-one-out") return testing.nothingLeftOut;
  const words =
    part === "goalposts" || part === "raters" ? testing.fixed : alternativeText(subject, part, reference);
  return inReference ? words : said(testing.notInIndex, { reference: words });
}

/** What a part varied between, or why it did not vary. */
export function variedText(subject: Subject, { part, alternatives, notVaried }: VariedPart): string {
  const { testing } = subject;
  const spread = alternatives[0] ?? "";
  if (notVaried !== null) return whyNot(subject, notVaried);
  switch (part) {
    case "weights":
      return said(testing.eachWeight, { spread });
    case "goalposts":
      return said(testing.eachGoalpost, { spread });
    case "leave-one-out":
      return testing.oneLeftOut;
    case "raters":
      return testing.ratersDrawn;
    default: {
      const list = alternatives.map((one) => alternativeText(subject, part, one)).join("; ");
      return said(testing.eachAsLikely, { list });
    }
  }
}

export const whyNot = ({ testing }: Subject, reason: NonNullable<VariedPart["notVaried"]>): string =>
  ({
    "one-alternative": testing.oneAlternative,
    "no-gaps": testing.noGaps,
    "no-goalposts": testing.noGoalposts,
    "no-ratings": testing.noRatings,
    "no-siblings": testing.noSiblings,
  })[reason];
