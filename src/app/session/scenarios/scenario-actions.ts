import type { ActionName } from "../actions";
import { indexOf, type Core } from "../core";
import type { Session } from "../session";
import { applyScenario } from "./apply-scenario";
import { deleteScenario, renameScenario } from "./change-scenario";
import { presentSettings } from "./present-settings";
import type { NewChange } from "./scenario-rows";
import { saveScenario } from "./save-scenario";

type ScenarioActions = Pick<
  Session,
  "saveScenario" | "savePresent" | "renameScenario" | "deleteScenario" | "applyScenario"
>;

type Act = (action: ActionName, work: () => Promise<void>, subject?: string) => Promise<void>;

/** The actions of a session that read and write the table Scenarios. */
export function scenarioActions(core: Core, act: Act): ScenarioActions {
  const done = (what: "savedScenario" | "deletedScenario" | "renamedScenario", name: string): void =>
    core.store.set({ done: { what, name } });
  const save = (name: string, changes: () => readonly NewChange[], replace: boolean): Promise<void> =>
    act(
      "saveScenario",
      async () => {
        await saveScenario(core, name, changes(), replace);
        done("savedScenario", name.trim());
      },
      name.trim(),
    );
  return {
    saveScenario: (name, changes, replace) => save(name, () => changes, replace),
    savePresent: (name, replace) => save(name, () => presentSettings(indexOf(core)), replace),
    renameScenario: (name, wanted) =>
      act(
        "renameScenario",
        async () => {
          await renameScenario(core, name, wanted);
          done("renamedScenario", wanted.trim());
        },
        name,
      ),
    deleteScenario: (name) =>
      act(
        "deleteScenario",
        async () => {
          await deleteScenario(core, name);
          done("deletedScenario", name);
        },
        name,
      ),
    applyScenario: (name) => act("applyScenario", () => applyScenario(core, name), name),
  };
}
