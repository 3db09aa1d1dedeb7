import type { Progress } from "../app";
import type { Terminal } from "./terminal";

const patience = 1000;

/** Says which step is under way, once a second at most: what is done sooner is done in silence. A long one is said at once. */
export function progressOn(terminal: Terminal, clock: () => number = Date.now): Progress {
  let spoken = clock();
  return (step, done, total, isLong = false) => {
    if (!isLong && clock() - spoken < patience) return;
    spoken = clock();
    // "0 of 1" reads as if nothing were: a count is said only once there is one.
    terminal.error(done > 0 && total > 1 ? `${step} (${done} of ${total})\n` : `${step}\n`);
  };
}

export const inSilence: Progress = () => undefined;
