import { progressOn } from "../../src/cli/progress";

test("progress speaks on stderr, once a second at most, and not of what takes less", () => {
  let now = 0;
  const error: string[] = [];
  const progress = progressOn({ out: () => undefined, error: (text) => error.push(text) }, () => now);
  for (const [time, step] of [
    [10, "Reading"],
    [1200, "Scoring"],
    [1300, "Planning"],
    [2300, "Writing"],
  ] as const) {
    now = time;
    progress(step, 1, 4);
  }
  expect(error).toEqual(["Scoring (1 of 4)\n", "Writing (1 of 4)\n"]);
});

test("a long step is said at once, whenever something was said last", () => {
  const error: string[] = [];
  const progress = progressOn({ out: () => undefined, error: (text) => error.push(text) }, () => 0);
  progress("Reading", 0, 3);
  progress("Scoring 9,000 units by EM", 1, 3, true);
  progress("Planning", 2, 3);
  expect(error).toEqual(["Scoring 9,000 units by EM (1 of 3)\n"]);
});

test("a step of which nothing is done yet, or that is the only one, has no count", () => {
  let now = 0;
  const error: string[] = [];
  const progress = progressOn(
    { out: () => undefined, error: (text) => error.push(text) },
    () => (now += 2000),
  );
  progress("Reading", 0, 3);
  progress("Scoring", 0, 1);
  progress("Writing", 1, 1);
  progress("Writing", 2, 3);
  expect(error).toEqual(["Reading\n", "Scoring\n", "Writing\n", "Writing (2 of 3)\n"]);
});
