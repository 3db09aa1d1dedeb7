import { type OtherRun, readWorkbook, scoreIndex, type ScoredIndex } from "../../app";
import { checkModel, score, type Model } from "../../engine";
import type { Problem } from "../../workbook/problem";
import { describeProblem } from "../../workbook/problems";
import { knownWords, settingOf, settings, type TableChoice } from "../../workbook/read";
import { Failure } from "../failure";
import { openReadable } from "../files/readable-input";

type Scored = ScoredIndex & { readonly scored: true };

export interface OtherRunOptions extends TableChoice {
  /** Path of another workbook. */
  readonly with?: string;
  /** "Setting=value", each in the words of the Method table. */
  readonly setting: readonly string[];
}

/** The run to compare with, and the problems of its CSV files. */
export interface ComparedRun {
  readonly run: OtherRun;
  readonly problems: readonly Problem[];
}

/**
 * The run to compare with: another workbook, the same one with other settings, or another one with other settings.
 * Null when neither was named.
 *
 * @throws Failure when it cannot be scored, or a setting is not understood
 */
export async function otherRun(index: Scored, options: OtherRunOptions): Promise<ComparedRun | null> {
  const { with: path, setting } = options;
  if (path === undefined && setting.length === 0) return null;
  const { base, problems } =
    path === undefined ? { base: index, problems: [] } : await scoredAt(path, options);
  const name = [...(path === undefined ? [] : [path]), ...setting].join(", ");
  const { assessment } = base.source;
  const named = { name, ...(assessment && { assessment }) };
  if (setting.length === 0) return { run: { results: base.results, ...named }, problems };
  const model = setting.reduce(withSetting, base.model);
  const check = checkModel(model);
  const outcome = check.ok ? score(model) : { ok: false as const, problems: check.problems };
  if (outcome.ok) return { run: { results: outcome.results, ...named }, problems };
  throw notScored(
    name,
    outcome.problems.map((problem) => describeProblem(problem, base.source, model)),
  );
}

async function scoredAt(
  path: string,
  named: TableChoice,
): Promise<{ readonly base: Scored; readonly problems: readonly Problem[] }> {
  const { workbook, problems, choice } = await openReadable(path, named);
  const { reading } = await readWorkbook(workbook, choice);
  const index = scoreIndex(reading);
  if (!index.scored) throw notScored(path, [...problems, ...index.problems]);
  return { base: index, problems };
}

function notScored(name: string, problems: readonly Problem[]): Failure {
  const problem = problems.find(({ severity }) => severity === "error") ?? problems[0];
  return new Failure(
    "comparison-not-scored",
    `${name} could not be scored, so there is nothing to compare with. ${problem?.message ?? ""}`.trim(),
    problem?.remedy ?? "Score it by itself to see why.",
  );
}

function withSetting(model: Model, words: string): Model {
  const [, name = "", value = ""] = /^([^=]+)=(.*)$/s.exec(words) ?? [];
  const nodes = [...model.framework, ...model.indicators];
  const setting = settingOf(name.trim(), (text) => {
    const wanted = text.toLowerCase();
    return nodes.find((node) => [node.code, node.name].some((own) => own.toLowerCase() === wanted))?.code;
  });
  if (setting === null)
    throw new Failure(
      "setting-unknown",
      `${words} does not begin with a setting of the Method table.`,
      `Write SETTING=VALUE with one of: ${settings.map(({ title }) => title).join(", ")}.`,
    );
  const method = setting.set(model.method, value.trim());
  if (method === null)
    throw new Failure(
      "value-unknown",
      `${setting.title} cannot be ${value.trim() || "nothing"}.`,
      `Use one of: ${knownWords(setting).join(", ")}.`,
    );
  return { ...model, method };
}
