import { portableLog } from "./portable";
import type { Stream } from "./streams";

/**
 * A standard normal number by the polar method (Marsaglia and Bray 1964); the second of each pair is not used, so that
 * a draw keeps no state. The same on every machine.
 *
 * @example normalVariate(streams(1, 1)[0]!) // a number, mean 0 and standard deviation 1 over many
 */
export function normalVariate(next: Stream): number {
  for (;;) {
    const x = 2 * next() - 1;
    const y = 2 * next() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * portableLog(square)) / square);
  }
}
