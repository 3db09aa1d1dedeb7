import type { ProblemDraft } from "../../problems";
import { listed } from "../cells/text";

/** Numbers stored as text in more columns than this have one cause, such as decimal commas in a whole file. */
const maximumListed = 2;

/** The problems of the cells, with numbers stored as text in many columns said in one line. */
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
