import type { Session } from "../../../src/app/session/session";
import type { SessionState } from "../../../src/app/session/types";

/** A call of one of the session's actions. */
export type Call = readonly [action: string, ...given: unknown[]];

/** A session that does nothing but remember what it was asked for; its state is set from outside. */
export interface FakeSession extends Session {
  readonly calls: readonly Call[];
  set(change: Partial<SessionState>): void;
}

export function fakeSession(first: SessionState): FakeSession {
  let state = first;
  const calls: Call[] = [];
  const listeners = new Set<() => void>();
  const action =
    (name: string) =>
    async (...given: unknown[]): Promise<void> => {
      calls.push([name, ...given]);
    };
  const remember =
    (name: string) =>
    (...given: unknown[]): void => {
      calls.push([name, ...given]);
    };
  return {
    calls,
    set(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: action("start"),
    loadAhead: action("loadAhead"),
    stop: action("stop"),
    refresh: action("refresh"),
    score: action("score"),
    cancel: remember("cancel"),
    verify: action("verify"),
    undo: action("undo"),
    setWeight: action("setWeight"),
    setWeights: action("setWeights"),
    lockWeight: remember("lockWeight"),
    equalise: action("equalise"),
    restoreWeights: action("restoreWeights"),
    keepBaseline: remember("keepBaseline"),
    setSetting: action("setSetting"),
    setSettings: action("setSettings"),
    chooseTables: action("chooseTables"),
    setRole: action("setRole"),
    setUpTable: action("setUpTable"),
    insertTemplate: action("insertTemplate"),
    insertExample: action("insertExample"),
    canFix: ({ code }) => code === "weight-blank",
    fix: action("fix"),
    show: action("show"),
    showUnit: action("showUnit"),
    runTest: action("runTest"),
    testClaims: action("testClaims"),
    makeBrief: action("makeBrief"),
    makeDocument: action("makeDocument"),
    runReplicate: action("runReplicate"),
    openWhatIf: remember("openWhatIf"),
    setWhatIf: remember("setWhatIf"),
    resetWhatIf: remember("resetWhatIf"),
    setWhatIfScale: remember("setWhatIfScale"),
    saveScenario: action("saveScenario"),
    savePresent: action("savePresent"),
    renameScenario: action("renameScenario"),
    deleteScenario: action("deleteScenario"),
    applyScenario: action("applyScenario"),
    compareScenarios: action("compareScenarios"),
    makePlan: action("makePlan"),
    cancelPlan: remember("cancelPlan"),
    setPlanSettings: action("setPlanSettings"),
    insertCosts: action("insertCosts"),
    previewAssessment: action("previewAssessment"),
    startAssessment: action("startAssessment"),
    agreeLevel: action("agreeLevel"),
    reopenLevel: action("reopenLevel"),
    exportJson: () => '{"exported":true}',
  };
}
