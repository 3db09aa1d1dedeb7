import type { Choice, Indicator, Tree } from "../engine";
import { compileTree } from "../engine/internal";
import { dialects, type Dialect } from "./dialects";
import { namesOf } from "./names";
import type { ScriptRequest } from "./request";

/** An indicator with all that the stages need of it. */
export interface PlannedIndicator extends Omit<Indicator, "values"> {
  /** Name of its column in every step. */
  readonly column: string;
  readonly imputation: Choice;
  readonly treatment: Choice;
  readonly transformation: string;
  readonly normalisation: Choice;
}

/** A request with names, choices and the tree worked out once. */
export interface Plan extends ScriptRequest {
  readonly writer: Dialect;
  readonly tree: Tree;
  readonly indicators: readonly PlannedIndicator[];
  /** Column of each node in the steps, in the order of the framework. */
  readonly nodes: readonly string[];
  /** Column of each denominator and group in the steps, by code. */
  readonly others: ReadonlyMap<string, string>;
  /** The table that `scores` reads the parameters from. */
  readonly parametersTable: string;
  /** The weights of the framework were made from data: those of elements that are set aside are 0. */
  readonly hasMadeWeights?: boolean;
}

/** The table of parameters where the request names none. */
const usualParametersTable = "psci_parameters";

/** Names that steps have for other things than codes. */
const taken = ["unit", "indicator", "x", "kept", "problem"];

export function planOf(request: ScriptRequest): Plan {
  const { index } = request;
  const { method, framework } = index;
  const codes = framework.map(({ code }) => code);
  const names = namesOf(codes, taken);
  const nodes = codes.map((code) => names.get(code) ?? "");
  const own = <T>(choices: Readonly<Record<string, T>> | undefined, code: string): T | undefined =>
    choices !== undefined && Object.hasOwn(choices, code) ? choices[code] : undefined;
  const { byIndicator } = method;
  const indicators = index.indicators.map((indicator): PlannedIndicator => {
    const { code } = indicator;
    return {
      ...indicator,
      column: names.get(code) ?? "",
      imputation: own(byIndicator.imputation, code) ?? method.imputation,
      treatment: own(byIndicator.treatment, code) ?? method.treatment,
      transformation: (own(byIndicator.transformation, code) ?? method.transformation)?.method ?? "none",
      normalisation: own(byIndicator.normalisation, code) ?? method.normalisation,
    };
  });
  const unitWeights = method.unitWeights === undefined ? [] : [method.unitWeights];
  const further = [...new Set([...index.denominators, ...index.groups, ...unitWeights])];
  return {
    ...request,
    writer: dialects[request.dialect],
    tree: compileTree(index),
    indicators,
    nodes,
    others: namesOf(further, [...taken, ...nodes]),
    parametersTable: request.parameters ?? usualParametersTable,
  };
}
