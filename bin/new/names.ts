/** Words of letters and digits, each beginning with a letter: figures after a name are numbers of the method. */
const form = /^[A-Za-z][A-Za-z0-9]*([ -][A-Za-z][A-Za-z0-9]*)*$/;
const longest = 40;

/** What is wrong with a name for a method; null for nothing. */
export function nameProblem(name: string): string | null {
  if (name.length > longest) return `"${name}" is longer than ${longest} letters.`;
  if (!form.test(name))
    return `"${name}" is no name: letters and digits, in words that begin with a letter, with a space or a hyphen between them.`;
  return null;
}

/** "square root of rank" is square-root-of-rank. */
export const fileOf = (name: string): string => name.toLowerCase().replaceAll(" ", "-");

/** "square root of rank" is squareRootOfRank; a word of JavaScript gets "Method" after it. */
export function constantOf(name: string): string {
  const [first = "", ...others] = fileOf(name).split("-");
  const constant = [first, ...others.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join("");
  return isReserved(constant) ? `${constant}Method` : constant;
}

function isReserved(word: string): boolean {
  try {
    new Function(`"use strict"; const ${word} = 0;`);
    return false;
  } catch {
    return true;
  }
}
