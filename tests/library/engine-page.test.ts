import { ModuleKind, ScriptTarget, transpile } from "typescript";
import * as engine from "../../src/engine";
import * as internal from "../../src/engine/internal";
import { blocks, mark, page, wholeProgram } from "./page";

/** What the program of the page prints, block by block. */
function printed(): readonly string[] {
  const lines: string[] = [];
  const console = { log: (...values: readonly unknown[]) => lines.push(values.join(" ")) };
  const program = transpile(wholeProgram, { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 });
  const required = (name: string) => {
    if (name !== "psci/engine") throw new Error(`The page imports ${name}`);
    return engine;
  };
  // The page is our own: what it runs is what a reader would run.
  new Function("require", "exports", "console", program)(required, {}, console);
  return blocks.map((_, k) => {
    const end = lines.indexOf(mark(k + 1));
    return `${lines.slice(lines.indexOf(mark(k)) + 1, end < 0 ? undefined : end).join("\n")}\n`;
  });
}

test("docs/engine.md prints what it says", () => {
  expect(blocks.length).toBeGreaterThan(3);
  expect(printed()).toEqual(blocks.map((block) => block.printed));
});

test("docs/engine.md names everything that the engine exports, and nothing else as such", () => {
  const themes = page.slice(page.indexOf("## Functions"));
  const named = [...themes.matchAll(/`(\w+)`/g)].map(([, name]) => name!);
  expect(Object.keys(engine).filter((name) => !named.includes(name))).toEqual([]);
  expect(named.filter((name) => !Object.hasOwn(engine, name))).toEqual([]);
});

test("nothing of the inner door is in the library", () => {
  expect(Object.keys(internal).filter((name) => Object.hasOwn(engine, name))).toEqual([]);
});
