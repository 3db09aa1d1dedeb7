import { Runs } from "../../../workbench/calculator/runs";

let log: string[];
let runs: Runs;

beforeEach(() => {
  log = [];
  runs = new Runs({ stop: () => log.push("stop"), reportDropped: () => log.push("dropped") });
});

const ask = (name: string): void => runs.ask(() => log.push(name));

test("runs follow each other", () => {
  ask("first");
  runs.end();
  ask("second");
  expect(log).toEqual(["first", "second"]);
});

test("the run under way is stopped for the next, which begins when it is over", () => {
  ask("first");
  ask("second");
  expect(log).toEqual(["first", "stop"]);
  runs.end();
  expect(log).toEqual(["first", "stop", "second"]);
  runs.end();
  ask("third");
  expect(log.at(-1)).toBe("third");
});

test("of those that wait the last is done, and the others are said to be dropped", () => {
  ask("first");
  ask("second");
  ask("third");
  ask("fourth");
  runs.end();
  runs.end();
  expect(log).toEqual(["first", "stop", "dropped", "stop", "dropped", "stop", "fourth"]);
});

test("while they are held no run begins, and then the last one that was asked for", () => {
  runs.hold();
  ask("first");
  ask("second");
  expect(log).toEqual(["dropped"]);
  runs.release();
  expect(log).toEqual(["dropped", "second"]);
  runs.hold();
  runs.end();
  ask("third");
  expect(log).toEqual(["dropped", "second"]);
  runs.release();
  runs.release();
  expect(log).toEqual(["dropped", "second", "third"]);
});
