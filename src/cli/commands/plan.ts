import { announceScoring, readWorkbook, scoreIndex } from "../../app";
import { planIndex } from "../../app/decisions";
import type { Problem } from "../../workbook/problem";
import { planProblems } from "../../workbook/problems";
import type { TableChoice } from "../../workbook/read";
import { failureOf } from "../failure";
import { openReadable } from "../files/readable-input";
import { inSilence, progressOn } from "../progress";
import { surroundings } from "../surroundings";
import { solverOf } from "../solver";
import type { ExitCode, Terminal } from "../terminal";
import { exitCodeOf, workersFor } from "../threads";
import { failureText } from "../words/failure-text";
import { planJson } from "../words/plan-json";
import { planText } from "../words/plan-text";
import { problemLines } from "../words/problem-lines";
import { type PlanRequest, planSettingsOf, rootOf } from "./plan-request";

export interface PlanCommandOptions extends TableChoice, PlanRequest {
  readonly index?: string;
  /** Robustness runs; false for none. */
  readonly runs?: number | boolean;
  readonly threads?: number;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

const maximumProblems = 50;

/** `psci plan`: the steps that gain most for a budget. Every failure ends with a message and exit code 2. */
export async function planCommand(
  path: string,
  options: PlanCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { json, quiet, threads, runs } = options;
  try {
    const progress = terminal.isWatched && !quiet ? progressOn(terminal) : inSilence;
    const { workbook, problems: ofInput, choice } = await openReadable(path, options);
    const { reading } = await readWorkbook(workbook, choice);
    announceScoring(reading, progress, 0, 1);
    const index = scoreIndex(reading);
    if (!index.scored) {
      const problems = [...ofInput, ...index.problems];
      if (json) terminal.out(`${JSON.stringify(planJson(null, problems))}\n`);
      terminal.error(
        [`psci: ${path} could not be scored.`, ...problemLines(problems, maximumProblems), ""].join("\n"),
      );
      return 2;
    }
    const root = rootOf(index.model, options.index);
    const settings = planSettingsOf(index, options);
    const made = await planIndex(index, root, settings, {
      time: surroundings.now().toISOString(),
      runs: runs === false ? 0 : typeof runs === "number" ? runs : undefined,
      workersFor: workersFor(threads),
      progress,
      ...(await solverOf(
        settings,
        index.source.decisions?.costs.some(({ needs }) => needs.length > 0) ?? false,
      )),
    });
    const own = planProblems(made.plan, index.source, index.model);
    const problems = [...ofInput, ...index.problems, ...own];
    const errors = problems.filter(({ severity }) => severity === "error");
    terminal.out(
      json
        ? `${JSON.stringify(planJson({ made, results: index.results }, problems))}\n`
        : planText({ made, results: index.results }, own),
    );
    if (!json && !quiet && errors.length > 0)
      terminal.error([...problemLines(errors, maximumProblems), ""].join("\n"));
    if (own.some(({ severity }) => severity === "error")) return 2;
    return errors.length > 0 ? 1 : 0;
  } catch (error) {
    const failure = failureOf(error, path);
    const { code, message, remedy } = failure;
    const problem: Problem = { code, severity: "error", cell: null, message, remedy, where: {} };
    if (json) terminal.out(`${JSON.stringify(planJson(null, [problem]))}\n`);
    terminal.error(failureText(failure));
    return exitCodeOf(failure);
  }
}
