/** @jest-environment jsdom */
import { loadAhead } from "../../../src/taskpane/frame/load-ahead";

type Loading = () => Promise<unknown>;

/** A loading that notes when it begins and ends. */
const loading =
  (notes: string[], name: string, fails = false): Loading =>
  async () => {
    notes.push(`${name} begins`);
    await Promise.resolve();
    notes.push(`${name} ends`);
    if (fails) throw new Error("ChunkLoadError");
  };

afterEach(() => Reflect.deleteProperty(window, "requestIdleCallback"));

test("loads one after another, also after one that fails", async () => {
  const notes: string[] = [];
  await loadAhead([loading(notes, "first"), loading(notes, "second", true), loading(notes, "third")]);
  expect(notes).toEqual(["first", "second", "third"].flatMap((name) => [`${name} begins`, `${name} ends`]));
});

test("waits until the page is idle before each, where the browser reports it", async () => {
  const notes: string[] = [];
  Object.assign(window, {
    requestIdleCallback: (then: () => void) => {
      notes.push("idle");
      then();
    },
  });
  await loadAhead([loading(notes, "first"), loading(notes, "second")]);
  expect(notes.filter((note) => !note.endsWith("ends"))).toEqual([
    "idle",
    "first begins",
    "idle",
    "second begins",
  ]);
});
