import { type Failure, failureReasons } from "../../engine";
import { describeProblem } from "../../workbook/problems";
import { problemWords } from "../../workbook/spanish";
import type { Subject } from "./subject";

/** Why runs gave no index, the most frequent reason first: "12: the geometric mean of BC met 0 in BC1a". */
export const failureTexts = (
  { source, model, language }: Subject,
  failures: readonly Failure[],
): readonly { readonly count: number; readonly reason: string }[] =>
  failureReasons(failures).map(({ count, problem }) => ({
    count,
    reason: problemWords(describeProblem(problem, source, model), language).message,
  }));
