import { sameName } from "../../area";
import { address, cellAddress, columnOf, type CellRef } from "../../cells";
import type { Problem } from "../../problem";
import { originOf, type Arranged } from "./arranged";

/** Replaces, in a problem, a cell of the sheet of references by the user's cell behind it. */
export function relocated(problem: Problem, arranged: Arranged, sheet: string): Problem {
  const { cell } = problem;
  if (cell === null || !sameName(cell.sheet, sheet)) return problem;
  const own = originOf(arranged, cell.row, cell.column);
  return own === null ? problem : withCell(problem, cell, own, arranged);
}

function withCell(problem: Problem, from: CellRef, to: CellRef, arranged: Arranged): Problem {
  const [before, after] = [cellAddress(from), cellAddress(to)];
  const { sentence } = problem;
  const cells = sentence?.names["cells"];
  const ownCells = cells && ownAddresses(cells, arranged);
  const inWords = (text: string): string => {
    const moved = text.replaceAll(before, after);
    return cells && ownCells ? moved.replaceAll(cells, ownCells) : moved;
  };
  return {
    ...problem,
    cell: to,
    message: inWords(problem.message),
    remedy: inWords(problem.remedy),
    ...(sentence && {
      sentence: {
        ...sentence,
        names: Object.fromEntries(
          Object.entries(sentence.names).map(([key, value]) => [key, value && inWords(value)]),
        ),
      },
    }),
  };
}

/** Replaces the addresses in a list ("B5, B6 and 3 more") by those of the user's cells. */
const ownAddresses = (cells: string, arranged: Arranged): string =>
  cells.replace(/\b([A-Z]{1,3})(\d+)\b/g, (whole, letters: string, row: string) => {
    const own = originOf(arranged, Number(row) - 1, columnOf(letters));
    return own === null ? whole : address(own.row, own.column);
  });
