import { type Failure, failureReasons } from "../../../engine";
import { describeProblem } from "../../problems";
import { problemWords } from "../../spanish";
import type { Context } from "../context/context";

/** One reason why runs gave no index. */
export interface FailureInWords {
  readonly count: number;
  /** Number of the first run that has it, counted from 1. */
  readonly first: number;
  readonly reason: string;
}

/** The reasons of failures in the language of the report, the most frequent first. */
export const failuresInWords = (context: Context, failures: readonly Failure[]): readonly FailureInWords[] =>
  failureReasons(failures).map(({ count, first, problem }) => ({
    count,
    first: first + 1,
    reason: problemWords(describeProblem(problem, context.source, context.model), context.language).message,
  }));
