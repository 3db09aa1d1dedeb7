import { SlicedWork } from "../../../../workbench/page/sync/sliced-work";

/** What waits for the page to have nothing else to do. */
let idle: (() => void)[];
const log: string[] = [];

beforeEach(() => {
  idle = [];
  log.length = 0;
  const request = (callback: () => void): number => idle.push(callback);
  Object.assign(globalThis, { requestIdleCallback: request });
});

afterEach(() => Reflect.deleteProperty(globalThis, "requestIdleCallback"));

/** Lets the page have nothing else to do, until nothing waits for that. */
function rest(): void {
  for (let next = idle.shift(); next !== undefined; next = idle.shift()) next();
}

function* steps(name: string, count: number): Generator<void> {
  for (let k = 1; k <= count; k++) {
    log.push(`${name}${k}`);
    yield;
  }
}

const nothing = (): null => null;

test("work is done in its order, and not before the page rests", () => {
  const work = new SlicedWork(nothing);
  work.add(steps("a", 2));
  work.add(steps("b", 1));
  expect(log).toEqual([]);
  rest();
  expect(log).toEqual(["a1", "a2", "b1"]);
});

test("a slice ends after some time, and the next one goes on", () => {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += 20));
  const work = new SlicedWork(nothing);
  work.add(steps("a", 5));
  idle.shift()?.();
  expect(log.length).toBeLessThan(5);
  rest();
  expect(log).toEqual(["a1", "a2", "a3", "a4", "a5"]);
  jest.restoreAllMocks();
});

test("finish does everything at once", () => {
  const work = new SlicedWork(nothing);
  work.add(steps("a", 3));
  work.finish();
  expect(log).toEqual(["a1", "a2", "a3"]);
});

test("done resolves when all is done, and what follows at the end too", async () => {
  let last: Generator<void> | null = steps("end", 1);
  const work = new SlicedWork(() => {
    const now = last;
    last = null;
    return now;
  });
  work.add(steps("a", 1));
  const done = work.done().then(() => log.push("done"));
  rest();
  await done;
  expect(log).toEqual(["a1", "end1", "done"]);
  await work.done();
});

test("work that fails does not stop what comes after it", () => {
  const work = new SlicedWork(nothing);
  work.add(
    (function* (): Generator<void> {
      yield;
      throw new Error("failed");
    })(),
  );
  work.add(steps("b", 1));
  expect(rest).toThrow("failed");
  rest();
  expect(log).toEqual(["b1"]);
});

test("stop forgets what is not done, and lets nobody wait for it", async () => {
  const work = new SlicedWork(nothing);
  work.add(steps("a", 1));
  const done = work.done();
  work.stop();
  rest();
  await done;
  expect(log).toEqual([]);
});
