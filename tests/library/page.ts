import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The text of docs/engine.md. */
export const page = readFileSync(join(__dirname, "..", "..", "docs", "engine.md"), "utf8");

/** A program of docs/engine.md and what the page says it prints. */
export interface Block {
  readonly program: string;
  readonly printed: string;
}

/** The blocks of the page, in their order: each goes on from the one before. */
export const blocks: readonly Block[] = [
  ...page.matchAll(/```ts\n(?<program>[^]*?)```\n\n```\n(?<printed>[^]*?)```/g),
].map(({ groups }) => ({ program: groups!["program"]!, printed: groups!["printed"]! }));

/** All of it as one program, each block after a line that says where it begins. */
export const wholeProgram = blocks
  .map(({ program }, k) => `console.log(${JSON.stringify(mark(k))});\n${program}`)
  .join("\n");

export function mark(k: number): string {
  return `--- block ${k}`;
}
