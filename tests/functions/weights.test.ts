import { weightings } from "../../src/engine";
import { allFunctions } from "./support/all-functions";
import { messageOf } from "./support/message-of";

const { WEIGHTS } = allFunctions;
const table = [
  [1, 9, 2],
  [2, 3, ""],
  [3, 8, 4],
  [4, 1, 6],
  [6, 2, 2],
  [5, 7, 1],
];
const made = async (...given: Parameters<typeof WEIGHTS>) => (await WEIGHTS(...given))[0] as number[]; // one row of figures

const kinds = Object.values(weightings)
  .filter(({ needs, method }) => needs.includes("data") && method !== "equal effective")
  .map(({ method }) => method);

test("there are weights from figures", () => expect(kinds.length).toBeGreaterThan(4));

test.each(kinds)("%s gives one share per column, 1 in sum, whatever the order of the rows", async (kind) => {
  const shares = await made(
    kind,
    table.slice(0, 6).map((row) => row.slice(0, 2)),
  );
  expect(shares).toHaveLength(2);
  expect(shares.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 12);
  const turned = await made(
    kind,
    table.toReversed().map((row) => row.slice(0, 2)),
  );
  turned.forEach((share, j) => expect(share).toBeCloseTo(shares[j]!, 9));
});

test.each([
  ["two rows", () => WEIGHTS("PCA", table.slice(0, 2)), /PCA finds no weights.*there are 1/],
  [
    "columns that do not vary",
    () =>
      WEIGHTS("entropy", [
        [1, 2],
        [1, 2],
        [1, 2],
      ]),
    /entropy finds no weights/,
  ],
  [
    "a column without figures",
    () =>
      WEIGHTS("CRITIC", [
        [1, ""],
        [2, ""],
        [3, "x"],
      ]),
    /has no figure/,
  ],
  [
    "columns that cannot be balanced",
    () =>
      WEIGHTS("correlation-balanced", [
        [1, 6],
        [2, 5],
        [3, 4],
      ]),
    /No weights of 0 or more/,
  ],
  ["a kind that needs judgements", () => WEIGHTS("AHP", table), /"AHP" is not known.*equal.*CRITIC/],
])("%s is refused with the way out", async (_, call, message) =>
  expect(await messageOf(call)).toMatch(message),
);
