import type { ProblemDraft } from "../../problems";

const mostListed = 8;

/** The first problems of a kind, and how many more cells of the table have it. */
export function shortened(problems: readonly ProblemDraft[]): readonly ProblemDraft[] {
  const next = problems[mostListed];
  if (next === undefined) return problems;
  const details = { title: "Goalposts", count: String(problems.length - mostListed), same: next.code };
  return [...problems.slice(0, mostListed), { ...next, code: "cells-more", details }];
}
