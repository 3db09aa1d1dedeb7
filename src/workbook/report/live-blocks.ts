import { blockName } from "./frame/block-name";

/** Blocks of any live report that a report in values never has: by their names a report is known to be live. */
export const liveBlocks: readonly string[] = [
  blockName("Audit", "EngineScores"),
  ...(["Reference", "Present", "From", "To", "Shares", "Weights", "Explained"] as const).map((block) =>
    blockName("Contributions", block),
  ),
];
