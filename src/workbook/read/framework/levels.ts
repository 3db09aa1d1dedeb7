/** A node, with what is needed to derive its level. */
export interface LevelledNode {
  readonly code: string;
  /** "" for none. */
  readonly parent: string;
  /** NaN when not given. */
  readonly level: number;
  readonly isIndicator: boolean;
}

/**
 * The level of each node, given or derived: an indicator has 1, an aggregate one more than the highest below it. Nodes in a
 * circle of parents get 1; the engine reports the circle later.
 *
 * @returns one level per node, in their order
 */
export function levelsOf(nodes: readonly LevelledNode[]): readonly number[] {
  const index = new Map(nodes.map(({ code }, i) => [code, i]));
  const waiting = nodes.map(() => 0);
  for (const { parent } of nodes) {
    const above = index.get(parent);
    if (above !== undefined) waiting[above] = (waiting[above] ?? 0) + 1;
  }
  const highestBelow = nodes.map(() => 0);
  const levels = nodes.map(({ level }) => (Number.isNaN(level) ? 1 : level));
  const ready = nodes.flatMap((_, i) => (waiting[i] === 0 ? [i] : []));
  for (let i = ready.pop(); i !== undefined; i = ready.pop()) {
    const node = nodes[i];
    if (node === undefined) continue;
    if (Number.isNaN(node.level) && !node.isIndicator) levels[i] = (highestBelow[i] ?? 0) + 1;
    const above = index.get(node.parent);
    if (above === undefined) continue;
    highestBelow[above] = Math.max(highestBelow[above] ?? 0, levels[i] ?? 1);
    waiting[above] = (waiting[above] ?? 0) - 1;
    if (waiting[above] === 0) ready.push(above);
  }
  return levels;
}
