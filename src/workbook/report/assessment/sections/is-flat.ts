import { childrenInOrder } from "../../context/structure";
import type { Terms } from "../terms";

/** Whether everything is directly below the index. */
export const isFlat = ({ context: { structure }, index }: Terms): boolean =>
  childrenInOrder(structure, index.root).every((node) => structure.place.get(node)?.kind === "indicator");
