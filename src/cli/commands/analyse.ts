import {
  type Analysed,
  type AnalysisSettings,
  analyseOnWorkers,
  analysesJson,
  analysisWords,
  namedAnalyses,
  readWorkbook,
  scoreIndex,
  announceScoring,
  type ScoredIndex,
} from "../../app";
import type { CorrelationKind } from "../../engine";
import type { Problem } from "../../workbook/problem";
import type { TableChoice } from "../../workbook/read";
import { Failure, failureOf } from "../failure";
import { openReadable } from "../files/readable-input";
import { inSilence, progressOn } from "../progress";
import type { ExitCode, Terminal } from "../terminal";
import { exitCodeOf, workersFor } from "../threads";
import { analysisText } from "../words/analysis-text";
import { failureText } from "../words/failure-text";
import { problemLines } from "../words/problem-lines";
import { otherRun } from "./other-run";

export interface AnalyseCommandOptions extends TableChoice {
  readonly what: readonly string[];
  readonly index?: string;
  readonly unit?: string;
  readonly with?: string;
  readonly setting: readonly string[];
  readonly context: readonly string[];
  readonly ratings?: string;
  readonly correlation: CorrelationKind;
  readonly withoutLast?: boolean;
  readonly vary?: readonly string[];
  readonly top?: number;
  readonly replicates?: number;
  readonly seed?: number;
  /** Claims in words: "C12 before C07". */
  readonly claim?: readonly string[];
  /** The replicate to run by itself; the first one is 1. */
  readonly replicate?: number;
  readonly threads?: number;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

type Scored = ScoredIndex & { readonly scored: true };

/** `psci analyse`: analyses of an index. Every failure ends with a message and exit code 2. */
export async function analyseCommand(
  path: string,
  options: AnalyseCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    const named = namedAnalyses(options.what);
    if ("unknown" in named)
      throw new Failure(
        "analysis-unknown",
        `There is no analysis called ${named.unknown}.`,
        `Use some of: ${analysisWords.join(", ")}.`,
      );
    const progress = terminal.isWatched && !options.quiet ? progressOn(terminal) : inSilence;
    const { workbook, problems: ofInput, choice } = await openReadable(path, options);
    const { reading } = await readWorkbook(workbook, choice);
    announceScoring(reading, progress, 0, 1);
    const index = scoreIndex(reading);
    if (!index.scored) return printUnscored([...ofInput, ...index.problems], path, options, terminal);
    const root = rootOf(index, options.index);
    const comparesRuns = ["compare", "editions"].some((name) => named.names.includes(name));
    const compared = comparesRuns ? await otherRun(index, options) : null;
    const request = {
      ...{ names: named.names, results: index.results, source: index.source, root },
      settings: settingsOf(options),
      other: compared?.run ?? null,
    };
    const analysed = await analyseOnWorkers(request, {
      workersFor: workersFor(options.threads),
      progress,
    });
    const problems = [...ofInput, ...index.problems, ...(compared?.problems ?? [])];
    return print(analysed, { root, problems }, options, terminal);
  } catch (error) {
    const failure = failureOf(error, path);
    const { code, message, remedy } = failure;
    const problem: Problem = { code, severity: "error", cell: null, message, remedy, where: {} };
    if (options.json) terminal.out(`${JSON.stringify(analysesJson(null, {}, [problem]))}\n`);
    terminal.error(failureText(failure));
    return exitCodeOf(failure);
  }
}

function rootOf({ model }: Scored, wanted: string | undefined): string {
  const roots = model.framework.filter(({ parent }) => parent === null).map(({ code }) => code);
  const root = roots.find((code) => wanted === undefined || code.toLowerCase() === wanted.toLowerCase());
  if (root !== undefined) return root;
  throw new Failure(
    "index-unknown",
    `There is no index called ${wanted}.`,
    `Use one of: ${roots.join(", ")}.`,
  );
}

const settingsOf = (options: AnalyseCommandOptions): AnalysisSettings => ({
  ...options,
  unit: options.unit ?? null,
  vary: options.vary ?? null,
  top: options.top ?? null,
  replicates: options.replicates ?? null,
  claims: options.claim ?? [],
  seed: options.seed ?? null,
});

const maximumProblems = 50;

function printUnscored(
  problems: readonly Problem[],
  path: string,
  { json }: AnalyseCommandOptions,
  terminal: Terminal,
): ExitCode {
  if (json) terminal.out(`${JSON.stringify(analysesJson(null, {}, problems))}\n`);
  terminal.error(
    [`psci: ${path} could not be scored.`, ...problemLines(problems, maximumProblems), ""].join("\n"),
  );
  return 2;
}

/**
 * 1 for errors that were set aside, and for an analysis that was requested by its name and is not possible; 2 when no
 * analysis is possible.
 */
function print(
  analysed: Analysed,
  { root, problems }: { readonly root: string; readonly problems: readonly Problem[] },
  { what, json, quiet }: AnalyseCommandOptions,
  terminal: Terminal,
): ExitCode {
  terminal.out(
    json ? `${JSON.stringify(analysesJson(root, analysed, problems))}\n` : `${analysisText(analysed)}`,
  );
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0 && !json && !quiet)
    terminal.error([...problemLines(errors, maximumProblems), ""].join("\n"));
  const outcomes = Object.entries(analysed);
  const missing = outcomes.filter(([name, { possible }]) => !possible && what.includes(name));
  if (missing.length === outcomes.length) return 2;
  return missing.length > 0 || errors.length > 0 ? 1 : 0;
}
