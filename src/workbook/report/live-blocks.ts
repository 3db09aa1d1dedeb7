import { blockName } from "./frame/block-name";

/**
 * Blocks of any live report that a report in values never has: by their names a report is known to be live. Those of further
 * indexes have a number in their names.
 */
export const liveBlocks: readonly string[] = [
  blockName("Audit", "EngineScores"),
  ...(["Reference", "Present", "From", "To", "Shares", "Weights", "Explained"] as const).map((block) =>
    blockName("Contributions", block),
  ),
  ...(["WhatIfHead", "WhatIf", "WhatIfScores", "WhatIfCodes", "WhatIfChain"] as const).map((block) =>
    blockName("Profile", block),
  ),
];
