/**
 * The five capabilities of the Public Sector Capabilities Index, in the words of its last report. Each has two routines of
 * two sample indicators, which the user renames, adds to or deletes.
 */
export interface StartingNode {
  readonly code: string;
  readonly name: string;
  readonly parent: string;
  readonly level: number;
}

const index = { code: "INDEX", name: "Public Sector Capabilities Index" };

const capabilities: readonly (readonly [code: string, name: string])[] = [
  ["SA", "Strategic awareness"],
  ["AP", "Adjusting priorities"],
  ["BC", "Building coalitions"],
  ["LE", "Learning and experimentation"],
  ["RD", "Reconfiguring delivery"],
];

const routines = ["1", "2"];
const indicators = ["a", "b"];

/** Indicators first, then routines, capabilities and the index. */
export const startingNodes: readonly StartingNode[] = [
  ...capabilities.flatMap(([capability]) =>
    routines.flatMap((routine) =>
      indicators.map((letter) => ({
        code: `${capability}${routine}${letter}`,
        name: `Indicator ${letter} of routine ${capability}${routine}`,
        parent: `${capability}${routine}`,
        level: 1,
      })),
    ),
  ),
  ...capabilities.flatMap(([capability, name]) =>
    routines.map((routine) => ({
      code: `${capability}${routine}`,
      name: `Routine ${routine} of ${name.toLowerCase()}`,
      parent: capability,
      level: 2,
    })),
  ),
  ...capabilities.map(([code, name]) => ({ code, name, parent: index.code, level: 3 })),
  { ...index, parent: "", level: 4 },
];

/** The column of Data with the peer group of each unit. */
export const startingGroup = { code: "Group", name: "Peer group" };
