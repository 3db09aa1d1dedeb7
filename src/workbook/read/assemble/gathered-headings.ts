import type { ProblemDraft } from "../../problems";
import { listed } from "../cells/text";

/** More rows with a single text than this become one note. */
const maximumListed = 3;

/** The problems of the rows; many headings and notes between the rows become one note. */
export function withHeadingsGathered(problems: readonly ProblemDraft[]): readonly ProblemDraft[] {
  const headings = problems.filter(({ code }) => code === "row-ignored");
  const [first] = headings;
  if (first === undefined || headings.length <= maximumListed) return problems;
  const details = {
    count: String(headings.length),
    known: listed([...new Set(headings.map((heading) => heading.details["found"] ?? ""))]),
  };
  const gathered: ProblemDraft = { ...first, code: "rows-ignored", details };
  return [...problems.filter((problem) => !headings.includes(problem)), gathered];
}
