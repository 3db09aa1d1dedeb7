import { createSession, type Session, type SessionOptions } from "../../src/app/session";
import type { CellValue } from "../../src/workbook/cells";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { sheetPlan, values } from "./contract/plans";
import { FakeLivePort } from "./fake-live-port";
import { surroundings } from "./surroundings";

/** A timer that tests wind on by hand. */
export class HandTimer {
  #tasks: { readonly task: () => void }[] = [];

  readonly schedule: NonNullable<SessionOptions["schedule"]> = (task) => {
    const entry = { task };
    this.#tasks.push(entry);
    return () => void (this.#tasks = this.#tasks.filter((other) => other !== entry));
  };

  get waiting(): number {
    return this.#tasks.length;
  }

  /** Time passes: everything that waits is due. */
  ring(): void {
    const due = this.#tasks;
    this.#tasks = [];
    for (const { task } of due) task();
  }
}

export type Rows = readonly (readonly CellValue[])[];

/** Five units, two capabilities of two indicators; the index is the mean of means of min-max scores. */
export const data: Rows = [
  ["uCode", "uName", "Region", "A1", "A2", "B1", "B2"],
  ["U1", "Alba", "North", 10, 20, 90, 1],
  ["U2", "Brig", "North", 40, 30, 60, 2],
  ["U3", "Cera", "South", 55, 45, 50, 3],
  ["U4", "Dole", "South", 80, 70, 20, 4],
  ["U5", "Elba", "South", 95, 90, 10, 6],
];

export const framework: Rows = [
  ["iCode", "iName", "Parent", "Level", "Type", "Direction", "Weight", "Target"],
  ["A1", "Plans", "A", 1, "Indicator", 1, 1, 80],
  ["A2", "Reviews", "A", 1, "Indicator", 1, 1, 85],
  ["B1", "Visits", "B", 1, "Indicator", 1, 1, 80],
  ["B2", "Delay", "B", 1, "Indicator", -1, 1, 2],
  ["A", "Awareness", "X", 2, "Aggregate", 1, 1, null],
  ["B", "Building", "X", 2, "Aggregate", 1, 1, null],
  ["X", "Index", null, 3, "Aggregate", 1, 1, null],
  ["Region", "Region", null, null, "Group", null, null, null],
];

export const method: Rows = [
  ["Setting", "Value"],
  ["Normalisation", "min-max 0-100"],
  ["Gap reference", "median"],
];

/** Sheets of these rows from A1, as Excel tables of the same name where `tables` has it. */
export function plainPlan(
  sheets: Readonly<Record<string, Rows>>,
  tables: readonly string[] = [],
): WorkbookPlan {
  const plans = Object.entries(sheets).map(([name, rows]) => ({
    ...sheetPlan(name, [{ name: null, row: 0, column: 0, cells: values(...rows) }]),
    tables: tables.includes(name)
      ? [
          {
            name,
            area: { sheet: name, row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 },
            style: "TableStyleLight9",
            filter: false,
          },
        ]
      : [],
  }));
  return { sheets: plans, order: plans.map(({ key }) => key), owns: [] };
}

export interface Scene {
  readonly port: FakeLivePort;
  readonly timer: HandTimer;
  readonly session: Session;
  /** What has been announced, in its order. */
  readonly announced: readonly string[];
  /** Edits are taken: time passes, and everything that then runs is over. */
  settle(): Promise<void>;
}

/** A started session on a workbook with these sheets. */
export async function sceneOf(
  sheets: Readonly<Record<string, Rows>> = { Data: data, Framework: framework, Method: method },
  tables: readonly string[] = Object.keys(sheets),
): Promise<Scene> {
  const port = new FakeLivePort();
  await port.draw(plainPlan(sheets, tables));
  return sceneOn(port);
}

/** A session that is started on a workbook as it stands. */
export async function sceneOn(port: FakeLivePort, more: Partial<SessionOptions> = {}): Promise<Scene> {
  const timer = new HandTimer();
  const session = createSession(port, {
    surroundings,
    version: "1.2.3",
    example: () => plainPlan({ Data: data, Framework: framework, Method: method }, ["Data"]),
    schedule: timer.schedule,
    ...more,
  });
  const announced: string[] = [];
  let last = session.state().done;
  session.subscribe(() => {
    const { done } = session.state();
    if (done !== null && done !== last) announced.push(done.what);
    last = done;
  });
  await session.start();
  port.calls.length = 0;
  return {
    port,
    timer,
    session,
    announced,
    settle: async () => {
      timer.ring();
      // Everything runs in promises only, so all that can run has run when the next turn comes.
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
