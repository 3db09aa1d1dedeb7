import { ownPrefix } from "../../own-names";
import type { BlockName } from "../sheet-list";

/** What the names of a sheet's blocks begin with. Only letters, digits and underscores are kept of a key. */
export const blockPrefix = (key: string): string => `${ownPrefix}${key.replace(/[^A-Za-z0-9]/g, "")}_`;

/** The name of a block: PSCI_Scores_Table. */
export const blockName = (key: string, block: BlockName): string => blockPrefix(key) + block;
