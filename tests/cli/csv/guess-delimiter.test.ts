import { guessDelimiter } from "../../../src/cli/csv/guess-delimiter";

describe("guessDelimiter(text)", () => {
  test.each([
    [",", "a,b\nx,1\n"],
    [";", "a;b\nx;1\n"],
    ["\t", "a\tb\nx\t1\n"],
    [";", "code;A;B\nx;1,5;2,5\ny;3,5;4,5\n"],
    [";", "Index of cities, 2020\ncode;A\nx;1,5\ny;3,5\n"],
    [",", "Index; of cities\n\ncode,A,B\nx,1,2\n"],
    [",", "code,place,A\nx,1;2,3\ny,4;5,6\n"],
    [",", '"code,A,B"\n"x,1,2"\n"y,3,4"\n'],
    [",", "code\nx\n"],
  ])("finds %j in %j", (delimiter, text) => expect(guessDelimiter(text)).toBe(delimiter));
});
