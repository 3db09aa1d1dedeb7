import { score, type Model, type Results } from "../engine";
import type { Problem } from "../workbook/problem";
import {
  coverageProblems,
  describeProblem,
  eachOnce,
  gathered,
  withTemplateLeft,
} from "../workbook/problems";
import type { Reading, ReadModel, TableReading } from "../workbook/read";
import type { Source } from "../workbook/source";

/** A scored index with the cells that it was read from, or the problems that prevent scoring. */
export type ScoredIndex =
  | {
      readonly scored: true;
      readonly model: Model;
      readonly source: Source;
      readonly results: Results;
      /** How the table was read. */
      readonly table: TableReading | null;
      /** Problems of the reading and of the run, each once. */
      readonly problems: readonly Problem[];
    }
  | {
      readonly scored: false;
      readonly table: TableReading | null;
      readonly problems: readonly Problem[];
      /** What was read; null where no model could be made. */
      readonly partial: ReadModel | null;
    };

/** Scores what was read. Pure: draws nothing and keeps nothing. */
export function scoreIndex(reading: Reading): ScoredIndex {
  if (!reading.read) {
    const { table, problems, partial = null } = reading;
    return { scored: false, table, problems: reported(problems), partial };
  }
  const { model, source, table } = reading;
  const outcome = score(model);
  const ofRun = outcome.ok ? outcome.results.problems : outcome.problems;
  const problems = reported([
    ...reading.problems,
    ...gathered(ofRun, model).map((problem) => describeProblem(problem, source, model)),
    ...(outcome.ok ? coverageProblems(model, outcome.results, source) : []),
  ]);
  return outcome.ok
    ? { scored: true, model, source, results: outcome.results, table, problems }
    : { scored: false, table, problems, partial: { model, source } };
}

/** Each problem once; problems of one cause are one. */
const reported = (problems: readonly Problem[]): readonly Problem[] => withTemplateLeft(eachOnce(problems));
