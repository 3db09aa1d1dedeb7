import { type Proposal, proposalChanges, proposalOutcome } from "../../../src/workbook/assessment";

const cell = { sheet: "Proposals", row: 1, column: 0 };
const proposal = (
  node: string,
  kind: Proposal["kind"],
  to: string,
  votesFor: number,
  votesAgainst: number,
): Proposal => ({ cell, node, kind, to, votesFor, votesAgainst, votes: [] });

test("the majority decides; a tie is no majority, and neither are no votes", () => {
  const outcome = (votesFor: number, votesAgainst: number) =>
    proposalOutcome(proposal("A", "keep", "", votesFor, votesAgainst));
  expect([outcome(2, 1), outcome(1, 2), outcome(2, 2), outcome(0, 0), outcome(1, 0)]).toEqual([
    ...["accepted", "rejected", "tied", "no votes", "accepted"],
  ]);
});

test("what is dropped weighs 0, what moves has another parent, and what is kept changes nothing", () => {
  expect(proposalChanges([proposal("A", "drop", "", 1, 0)])).toEqual([
    { kind: "weight", node: "A", weight: 0 },
  ]);
  expect(proposalChanges([proposal("A", "move", "B", 1, 0)])).toEqual([
    { kind: "parent", node: "A", parent: "B" },
  ]);
  expect(proposalChanges([proposal("A", "reword", "Plans", 1, 0)])).toEqual([
    { kind: "name", node: "A", name: "Plans" },
  ]);
  expect(proposalChanges([proposal("A", "keep", "", 1, 0)])).toEqual([]);
});

test("of proposals that exclude each other the larger majority counts, and of equal ones the first", () => {
  expect(
    proposalChanges([
      proposal("A", "drop", "", 5, 2),
      proposal("A", "move", "B", 9, 1),
      proposal("A", "reword", "Plans", 3, 1),
      proposal("C", "keep", "", 4, 0),
      proposal("C", "drop", "", 4, 0),
    ]),
  ).toEqual([
    { kind: "parent", node: "A", parent: "B" },
    { kind: "name", node: "A", name: "Plans" },
  ]);
});
