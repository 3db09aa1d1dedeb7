import { useState } from "react";
import type { Results } from "../../engine";
import { treesOf } from "../model/tree";

export interface ChosenRanking {
  /** Position of the node that is ranked by; the first index until another is chosen. */
  readonly node: number;
  readonly search: string;
  readonly group: string;
  readonly setNode: (code: string) => void;
  readonly setSearch: (text: string) => void;
  readonly setGroup: (label: string) => void;
}

/** What the user ranks by and searches for. A node or a label that is no longer there is replaced by the default. */
export function useRankingChoice({ model }: Results, labels: readonly string[]): ChosenRanking {
  const [code, setNode] = useState<string | null>(null);
  const [search, setSearch] = useState("");
  const [group, setGroup] = useState("");
  const found = model.framework.findIndex((node) => node.code === code);
  const first = treesOf(model)[0]?.position ?? 0;
  return {
    node: found < 0 ? first : found,
    search,
    group: labels.includes(group) ? group : "",
    setNode,
    setSearch,
    setGroup,
  };
}
