import type { ProblemDraft } from "../../problems";
import { listed } from "../cells/text";

/** In more columns than this, numbers stored as text have one cause, such as decimal commas in the whole file. */
const maximumListed = 2;

/** The problems of the cells; numbers stored as text in many columns become one problem. */
export function withTextsGathered(problems: readonly ProblemDraft[]): readonly ProblemDraft[] {
  const texts = problems.filter(({ code }) => code === "number-as-text");
  const [first] = texts;
  if (first === undefined || texts.length <= maximumListed) return problems;
  const titles = texts.map(({ details }) => details["title"] ?? "");
  const details = { ...first.details, count: String(texts.length), known: listed(titles) };
  const gathered: ProblemDraft = { ...first, code: "numbers-as-text", details };
  return problems.flatMap((problem) =>
    problem === first ? [gathered] : texts.includes(problem) ? [] : [problem],
  );
}
