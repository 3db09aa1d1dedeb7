import { limits } from "../package/limits";
import { packageProblem } from "../package/package-error";

/** Gathers the text of a shared or inline string: its runs joined, without the phonetic guide that stands over Japanese. */
export class StringText {
  #text = "";
  #inRun = false;
  #inGuide = false;

  begin(): void {
    [this.#text, this.#inRun, this.#inGuide] = ["", false, false];
  }

  open(name: string): void {
    if (name === "rPh") this.#inGuide = true;
    else if (name === "t") this.#inRun = !this.#inGuide;
  }

  add(text: string): void {
    if (this.#inRun) this.#text += text;
  }

  close(name: string): void {
    if (name === "rPh") this.#inGuide = false;
    else if (name === "t") this.#inRun = false;
  }

  end(part: string, at: string | null): string {
    return cellText(this.#text, part, at);
  }
}

/**
 * Text of a cell or a formula with the `_x000A_` of ECMA-376 part 1, 22.9.2.19 resolved.
 * @param at address of the cell, where it is known
 * @throws PackageError `limit-text`
 */
export function cellText(written: string, part: string, at: string | null): string {
  const text = written.includes("_x") ? written.replace(escape, unescaped) : written;
  if (text.length > limits.text)
    throw packageProblem("limit-text", { part, limit: limits.text, ...(at !== null && { at }) });
  return text;
}

const escape = /_x([0-9A-Fa-f]{4})_/g;

const unescaped = (_escape: string, code: string): string => String.fromCharCode(Number.parseInt(code, 16));
