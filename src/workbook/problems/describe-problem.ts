import type { EngineProblem, Model, Severity } from "../../engine";
import { cellAddress } from "../cells";
import type { Problem } from "../problem";
import type { Source } from "../source";
import { catalogue } from "./catalogue";
import { readable } from "./figure-text";
import { fill } from "./fill";
import { problemCell } from "./problem-cell";
import { shortList } from "./short-list";
import { sentencesOf } from "./variants";

/**
 * Turns a problem of the engine into one for the user, with the cell from the source map, names beside codes, and the
 * sentences of the catalogue.
 *
 * @throws when the catalogue has no entry for the code; a test excludes this
 */
export function describeProblem(problem: EngineProblem, source: Source, model: Model): Problem {
  const entry = catalogue[problem.code];
  if (entry === undefined) throw new Error(`no catalogue entry for ${problem.code}`);
  const cell = problemCell(problem, source, model);
  const sentences = sentencesOf(problem, entry);
  const names = { ...namesIn(problem, model), ...(cell && { cell: cellAddress(cell) }) };
  return {
    code: problem.code,
    severity: severityOf(problem, source),
    cell,
    message: fill(sentences.message, names),
    remedy: fill(sentences.remedy, names),
    where: problem.where,
    sentence: { key: sentences.key, names },
  };
}

/** An index without any targets gets a note, and a warning only when the Method asks for gaps to the target. */
const severityOf = ({ code, severity, where, details }: EngineProblem, { settings }: Source): Severity =>
  code === "indicator-without-target" &&
  details["targets"] === "0" &&
  where.setting !== undefined &&
  !Object.hasOwn(settings, where.setting)
    ? "note"
    : severity;

function namesIn(
  { where, details }: EngineProblem,
  model: Model,
): Readonly<Record<string, string | undefined>> {
  const nodes = [...model.framework, ...model.indicators, ...model.denominators];
  const ofNode = (code: string | undefined): string | undefined => code && labelOf(code, nodes);
  const ofUnit = (code: string): string => labelOf(code, model.units);
  const named = ["denominator", "parent", "child", "element"].map(
    (key) => [key, ofNode(details[key])] as const,
  );
  return {
    ...readable(details),
    ...Object.fromEntries(named),
    ...(details["availability"] && { availability: percent(details["availability"]) }),
    ...(details["zeros"] && { zeros: percent(details["zeros"]) }),
    ...(details["limit"] && where.unit && { limit: percent(details["limit"]) }),
    code: details["code"] ?? where.unit ?? where.node ?? where.indicator,
    unit: where.unit && ofUnit(where.unit),
    node: ofNode(where.node ?? where.indicator),
    indicator: ofNode(where.indicator ?? where.node),
    setting: where.setting && where.setting.charAt(0).toUpperCase() + where.setting.slice(1),
    units: where.units && shortList(where.units.map(ofUnit)),
  };
}

function labelOf(code: string, among: readonly { readonly code: string; readonly name: string }[]): string {
  const name = among.find((candidate) => candidate.code === code)?.name;
  return name === undefined || name === code ? code : `${name} (${code})`;
}

/** A share as a percentage: "0.6333" is "63%". */
const percent = (share: string): string => `${Math.round(Number(share) * 100)}%`;
