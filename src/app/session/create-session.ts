import { planTemplate } from "../../workbook/template";
import { CancelledError, type LivePort } from "../live-port";
import { assessmentActions } from "./assessment/assessment-actions";
import { ActionQueue } from "./action-queue";
import type { Core, SessionOptions } from "./core";
import { exportedJson } from "./export-json";
import { failureOf } from "./failure";
import { hasFix, applyFix } from "./fixes";
import { insertSheets } from "./insert-sheets";
import { loadReportWork } from "./load-report-work";
import { makeBrief } from "./make-brief";
import { makeDocument } from "./make-document";
import { perform } from "./perform";
import { setRole } from "./roles/set-role";
import { setUpTable } from "./roles/set-up-table";
import { Comparing } from "./scenarios/compare";
import { scenarioActions } from "./scenarios/scenario-actions";
import { PlanMaker } from "./plans/make-plan";
import { planActions } from "./plans/plan-actions";
import { FollowRanges } from "./ranges/follow-ranges";
import { followTest, runReplicate, runTests } from "./run-test";
import { readRuns } from "./runs";
import { scoreReport } from "./score-report";
import { showUnit } from "./show-unit";
import { subjectOf, unitLabel } from "./subject";
import { writeSettings } from "./settings/write-settings";
import { initialState } from "./initial-state";
import { Store } from "./store";
import { measureFrom, takeReading } from "./take-reading";
import { withFollowUp } from "./follow-up";
import type { ActionName, Done } from "./actions";
import type { Session } from "./session";
import { testClaims } from "./test-claims";
import { undoLast } from "./undo-last";
import { UndoStack } from "./undo-stack";
import { verifyReport } from "./verify-report";
import { Watch } from "./watch";
import { restoreWeights } from "./weights/restore-weights";
import { FollowWhatIf } from "./what-if/follow-what-if";
import { withValue, withValues } from "./what-if/what-if-state";
import { equalWeights } from "./weights/wanted-weights";
import { writeWeights } from "./weights/write-weights";

/**
 * The session of a workbook: reads and scores it, follows its edits, and carries out the actions of the pane and the
 * ribbon one after another. It does not depend on React or Excel; its state shows all that it does.
 */
export function createSession(port: LivePort, options: SessionOptions): Session {
  const store = new Store(initialState(port.abilities, options.language));
  const core: Core = {
    port,
    options,
    store,
    undos: new UndoStack(),
    report: null,
    method: null,
    hasKeptBaseline: false,
    running: { action: "read", subject: "" },
    abort: new AbortController(),
  };
  const queue = new ActionQueue();
  const watch = new Watch(core, queue);
  const ranges = new FollowRanges(core);
  const whatIfs = new FollowWhatIf(core);
  const plans = new PlanMaker(core);
  const comparing = new Comparing(core);
  store.subscribe(() => {
    ranges.follow();
    whatIfs.follow();
    comparing.follow();
    followTest(core);
    plans.follow();
  });
  const pendingWeights = new Map<string, number>();

  const act = (action: ActionName, work: () => Promise<void>, subject = ""): Promise<void> =>
    queue.run(() => perform(core, { action, subject }, work));
  const done = (what: Extract<Done["what"], "template" | "example" | "fixed">): void =>
    store.set({ done: { what } });
  const read = async (): Promise<void> => {
    const { description } = await takeReading(core);
    store.set({ history: await readRuns(port, description) });
  };

  return {
    state: () => store.state,
    subscribe: (listener) => store.subscribe(listener),
    start: () =>
      act("read", async () => {
        await watch.begin();
        await read();
      }),
    loadAhead: async () => void (await loadReportWork()),
    stop: () => {
      ranges.end();
      whatIfs.end();
      plans.end();
      comparing.end();
      return act("read", () => watch.end());
    },
    refresh: () => act("read", read),
    score: (mode, also) => act("score", () => scoreReport(core, mode, also)),
    cancel: () => core.abort.abort(new CancelledError("The action was cancelled.")),
    verify: () => act("verify", () => verifyReport(core)),
    undo: () => act("undo", () => undoLast(core)),
    setWeight: (node, weight) => {
      pendingWeights.set(node, weight);
      return queue.runOnce("weights", () => {
        const weights = new Map(pendingWeights);
        pendingWeights.clear();
        const action = { action: "weights", subject: subjectOf(core, [...weights.keys()]) } as const;
        return perform(core, action, () => withFollowUp(core, () => writeWeights(core, weights)));
      });
    },
    setWeights: (weights) =>
      act(
        "weights",
        () => withFollowUp(core, () => writeWeights(core, weights)),
        subjectOf(core, [...weights.keys()]),
      ),
    lockWeight: (node, locked) => {
      const others = [...store.state.lockedWeights].filter((other) => other !== node);
      store.set({ lockedWeights: new Set(locked ? [...others, node] : others) });
    },
    equalise: (parent) =>
      act("weights", () => withFollowUp(core, () => writeWeights(core, equalWeights(core, parent)))),
    restoreWeights: () => act("weights", () => restoreWeights(core)),
    keepBaseline: () => {
      const { index } = store.state;
      if (index === null) return;
      core.hasKeptBaseline = true;
      measureFrom(core, index.results);
    },
    setSetting: (setting, words) =>
      act("setting", () => withFollowUp(core, () => writeSettings(core, { [setting]: words })), setting),
    setSettings: (settings) => act("setting", () => withFollowUp(core, () => writeSettings(core, settings))),
    chooseTables: (choice) =>
      act("read", async () => {
        core.hasKeptBaseline = false;
        store.set({ choice, baseline: null, movers: [] });
        await read();
      }),
    setRole: (column, role) =>
      act(
        "role",
        async () => {
          const { turned } = await withFollowUp(core, () => setRole(core, column, role));
          store.set({ done: { what: "role", title: column.title, from: column.role, to: role, turned } });
        },
        column.title,
      ),
    setUpTable: () =>
      act("setUp", async () => {
        const { turned } = await withFollowUp(core, () => setUpTable(core));
        store.set({ done: { what: "setUp", turned } });
      }),
    insertTemplate: () =>
      act("template", async () => {
        await insertSheets(core, planTemplate(options.language));
        done("template");
      }),
    insertExample: () =>
      act("example", async () => {
        await insertSheets(core, await options.example());
        done("example");
      }),
    canFix: (problem) => hasFix(problem, store.state.read),
    fix: (problem) =>
      act("fix", async () => {
        await withFollowUp(core, () => applyFix(core, problem));
        done("fixed");
      }),
    show: async (cell) => {
      // Not in the queue: a cell can be shown while an action runs.
      await port.show(cell).catch((error: unknown) => store.set({ failure: failureOf("show", error) }));
    },
    showUnit: (unit, root) => act("show", () => showUnit(core, unit, root), unitLabel(core, unit)),
    runTest: () => act("test", () => runTests(core)),
    runReplicate: (root, number) => act("replicate", () => runReplicate(core, root, number), String(number)),
    testClaims: (root, claims) => act("claims", () => testClaims(core, root, claims)),
    makeBrief: (brief, save) => act("document", () => makeBrief(core, brief, save)),
    makeDocument: (root, save) => act("document", () => makeDocument(core, root, save)),
    openWhatIf: (unit) => store.set({ whatIf: { ...store.state.whatIf, open: unit } }),
    setWhatIf: (unit, indicator, value) =>
      store.set({ whatIf: withValue(store.state.whatIf, unit, indicator, value) }),
    resetWhatIf: (unit) => store.set({ whatIf: withValues(store.state.whatIf, unit, new Map()) }),
    setWhatIfScale: (scale) => store.set({ whatIf: { ...store.state.whatIf, scale } }),
    ...planActions(core, plans, act),
    ...scenarioActions(core, act),
    ...assessmentActions(core, act),
    compareScenarios: (root, names) => comparing.compare(root, names),
    exportJson: () => exportedJson(store.state, options.version),
  };
}
