import type { FrameworkNode, Model } from "../../src/engine";

/** The index with its first indicators and the nodes above them. */
export function firstIndicators(model: Model, count: number): Model {
  const indicators = model.indicators.slice(0, count);
  const parents = new Map(model.framework.map(({ code, parent }) => [code, parent]));
  const kept = new Set<string>();
  for (const { code } of indicators)
    for (let above: string | null = code; above !== null; above = parents.get(above) ?? null) kept.add(above);
  const framework = model.framework.filter(({ code }: FrameworkNode) => kept.has(code));
  return { ...model, indicators, framework };
}
