import { checkModel, type Choice, type Model } from "../../../engine";
import type { CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { defaultTestSettings, type TestSettings } from "../../test-settings";
import { wordsOfChoice } from "../method/choice-words";
import { listedStages } from "./listed-stages";
import type { ListId } from "./tested-stages";

/**
 * The settings without the alternatives that the model cannot have: a number out of its bounds, a unit that does not exist.
 * Each of them is a problem. A list of which nothing is left becomes the default.
 */
export function possibleTest(
  test: TestSettings,
  model: Model,
  cells: Readonly<Record<string, CellRef>>,
): { readonly test: TestSettings; readonly problems: readonly ProblemDraft[] } {
  const problems: ProblemDraft[] = [];
  const before = checkModel(model).problems.length;
  const changes = (Object.keys(listedStages) as readonly ListId[]).map((id) => {
    // keys of a record of that type
    const { title, registry, setting } = listedStages[id];
    const list = test[id];
    if (list === null || list === "usual") return {};
    const possible = (list as readonly Choice[]).filter((choice) => {
      const found = wordsOfChoice(registry, choice);
      const method = setting.set(model.method, found) ?? model.method;
      if (checkModel({ ...model, method }).problems.length <= before) return true;
      const details = { setting: title, found };
      const cell = cells[title.toLowerCase()] ?? null;
      problems.push({
        ...{ code: "test-choice-left-out", severity: "error", cell, details },
        where: { setting: title },
      });
      return false;
    });
    return { [id]: possible.length > 0 ? possible : defaultTestSettings[id] };
  });
  return { test: Object.assign({}, test, ...changes) as TestSettings, problems }; // `assign` of parts is any
}
