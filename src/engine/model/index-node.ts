import type { FrameworkNode } from "./tables";

/**
 * Position of an index in a framework, by its code.
 *
 * @throws when there is no such index
 */
export function indexNode(framework: readonly FrameworkNode[], root: string): number {
  const node = framework.findIndex(({ code, parent }) => code === root && parent === null);
  if (node < 0) throw new Error(`There is no index "${root}".`);
  return node;
}
