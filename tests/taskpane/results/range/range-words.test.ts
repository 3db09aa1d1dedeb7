import { rankText } from "../../../../src/taskpane/results/range/range-words";

const number = (value: number, decimals: number): string => value.toFixed(decimals);

test.each([
  [54, "54"],
  [54.04, "54"],
  [53.96, "54"],
  [54.5, "54.5"],
])("the rank %d is written as %s", (rank, text) => expect(rankText(rank, number as never)).toBe(text));
