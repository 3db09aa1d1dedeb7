import type { Progress } from "../app";
import type { Terminal } from "./terminal";

const interval = 1000;

/**
 * Prints the running step, at most once per second, so that fast steps print nothing. A step that `isLong` is printed
 * at once.
 */
export function progressOn(terminal: Terminal, clock: () => number = Date.now): Progress {
  let printed = clock();
  return (step, done, total, isLong = false) => {
    if (!isLong && clock() - printed < interval) return;
    printed = clock();
    // "0 of 1" would read as if nothing happened: the count is printed from 1 on.
    terminal.error(done > 0 && total > 1 ? `${step} (${done} of ${total})\n` : `${step}\n`);
  };
}

export const inSilence: Progress = () => undefined;
