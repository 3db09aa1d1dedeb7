import { keptThreads } from "../../src/worker/kept-threads";
import { type Answer, type StartThread, ThreadError, type ThreadListener } from "../../src/worker/thread";

/** Threads that answer when the test says so. */
function byHand() {
  const started: { readonly listener: ThreadListener; readonly close: jest.Mock }[] = [];
  const start: StartThread = (listener) => {
    const close = jest.fn();
    started.push({ listener, close });
    return { send: () => undefined, close };
  };
  return { started, start };
}

const answer = { error: "nothing" } satisfies Answer;
const part = { part: { kind: "replicates", from: 0, design: [{}] } } as const;
const listener = () => ({ answer: jest.fn(), fail: jest.fn() });

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test("a thread that was closed at rest works for the next job, whose answers go to that job", () => {
  const { started, start } = byHand();
  const kept = keptThreads(start, { part: 100, rest: 1000 });
  const [one, two] = [listener(), listener()];
  const first = kept(one);
  first.send(part);
  started[0]!.listener.answer(answer);
  first.close();
  kept(two).send(part);
  started[0]!.listener.answer(answer);
  expect(started).toHaveLength(1);
  expect(one.answer).toHaveBeenCalledTimes(1);
  expect(two.answer).toHaveBeenCalledTimes(1);
});

test("closed twice, it does not take the thread from the next job", () => {
  const { started, start } = byHand();
  const kept = keptThreads(start, { part: 100, rest: 1000 });
  const first = kept(listener());
  first.close();
  const two = listener();
  kept(two).send(part);
  first.close();
  jest.advanceTimersByTime(5000);
  started[0]!.listener.answer(answer);
  expect(two.answer).toHaveBeenCalledTimes(1);
});

test("a thread in the middle of a part may finish it, and its answer reaches nobody", () => {
  const { started, start } = byHand();
  const kept = keptThreads(start, { part: 100, rest: 1000 });
  const one = listener();
  const thread = kept(one);
  thread.send(part);
  thread.close();
  started[0]!.listener.answer(answer);
  jest.advanceTimersByTime(500);
  expect(one.answer).not.toHaveBeenCalled();
  expect(started[0]!.close).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1000);
  expect(started[0]!.close).toHaveBeenCalledTimes(1);
});

test("it is ended when the part takes too long, and when the next job needs its place", () => {
  const { started, start } = byHand();
  const kept = keptThreads(start, { part: 100, rest: 1000 });
  for (let k = 0; k < 2; k++) {
    const thread = kept(listener());
    thread.send(part);
    thread.close();
  }
  expect(started).toHaveLength(2);
  expect(started[0]!.close).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(150);
  expect(started[1]!.close).toHaveBeenCalledTimes(1);
});

test("a thread that fails at rest is dropped, and the next job starts another", () => {
  const { started, start } = byHand();
  const kept = keptThreads(start, { part: 100, rest: 1000 });
  kept(listener()).close();
  started[0]!.listener.fail(new ThreadError("gone"));
  kept(listener());
  expect(started).toHaveLength(2);
});
