import { serialiseModel, type Model } from "../../../engine";
import { methodInWords } from "../../../workbook/read";
import type { Source } from "../../../workbook/source";
import { changeOf, type InputChange } from "./input-change";
import { dataChanges } from "./data-changes";
import { frameworkChanges } from "./framework-changes";
import { frozenChanges } from "./frozen-changes";
import { judgementChanges } from "./judgement-changes";
import { stakeholderChanges } from "./stakeholder-changes";

/**
 * Every input that differs between two models; the cells are those of `after`, the workbook as it is now. `ratings` are the changes
 * of what values of rated indicators are made of; null where these are not known.
 */
export function inputChanges(
  before: Model,
  after: Model,
  source: Source,
  ratings: readonly InputChange[] | null = null,
): readonly InputChange[] {
  const changes = [
    ...(ratings ?? []),
    ...dataChanges(before, after, source, ratings === null ? [] : (source.assessment?.rated ?? [])),
    ...frameworkChanges(before, after, source),
    ...methodChanges(before, after, source),
    ...judgementChanges(before, after, source),
    ...stakeholderChanges(before, after, source),
    ...frozenChanges(before, after, source),
  ];
  if (changes.length > 0 || serialiseModel(before) === serialiseModel(after)) return changes;
  return [{ cell: null, what: "order or shape of the tables", before: null, after: null }];
}

function methodChanges(before: Model, after: Model, source: Source): readonly InputChange[] {
  const [was, is] = [new Map(methodInWords(before.method)), new Map(methodInWords(after.method))];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((setting) =>
    changeOf(setting, was.get(setting), is.get(setting), source.settings[setting.toLowerCase()]),
  );
}
