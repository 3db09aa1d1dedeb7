import { createHash } from "node:crypto";
import { createSession, type Session } from "../src/app/session";
import type { Bench, Measure } from "./support/bench";
import { SheetPort } from "./support/sheet-port";
import { syntheticSheets } from "./support/synthetic-sheets";
import { medianTime, plainPass } from "./support/timing";

const sizes = [
  { n: 60, p: 30, runs: 25 },
  { n: 700, p: 100, runs: 7 },
];

const titles = {
  none: "edit to new ranks, no report",
  live: "edit to new ranks, live report",
  values: "edit to values planned again",
};

/** From an edit of a weight to the new ranks in the state of the session, without the pause after the last edit. */
export const live: Bench = async () => {
  const measures: Measure[] = [];
  for (const { n, p, runs } of sizes) {
    const sheets = syntheticSheets(n, p);
    const pass = await plainPass(sheets.Data);
    for (const mode of [null, "live", "values"] as const) {
      const milliseconds = await editToRanks(sheets, mode, runs);
      measures.push({
        what: titles[mode ?? "none"],
        size: `${n} x ${p}`,
        milliseconds,
        passes: milliseconds / pass,
      });
    }
  }
  return measures;
};

async function editToRanks(
  sheets: ReturnType<typeof syntheticSheets>,
  mode: "live" | "values" | null,
  runs: number,
): Promise<number> {
  const port = new SheetPort(sheets);
  const session = createSession(port, {
    surroundings: {
      now: () => new Date(),
      sha256: async (text) => createHash("sha256").update(text).digest("hex"),
    },
    version: "bench",
    example: () => ({ sheets: [], order: [] }),
    schedule: (task) => {
      queueMicrotask(task);
      return () => undefined;
    },
  });
  await session.start();
  if (mode !== null) await session.score(mode);
  const cell = { sheet: "Framework", row: 1, column: 6 };
  let weight = 3;
  const time = await medianTime(runs, async () => {
    const ranked = nextRanks(session);
    port.type({ cell, value: weight++ });
    await ranked;
  });
  const { failure, report } = session.state();
  if (failure !== null) throw new Error(`${failure.code} ${failure.subject}`);
  if (mode !== null && report !== "upToDate") throw new Error(`The report is ${report}.`);
  await session.stop();
  return time;
}

/** Resolves when the session announces that it has scored again. */
const nextRanks = (session: Session): Promise<void> =>
  new Promise((resolve) => {
    const before = session.state().done;
    const stop = session.subscribe(() => {
      const { done, busy } = session.state();
      if (busy !== null || done === before) return;
      stop();
      resolve();
    });
  });
