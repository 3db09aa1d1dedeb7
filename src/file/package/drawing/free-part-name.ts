import type { Parts } from "../parts";

/** The first name of a series that no part has: "xl/charts/chart3.xml". Part names do not differ by case alone. */
export function freePartName(parts: Parts, stem: string): string {
  const taken = new Set(Object.keys(parts).map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`${stem}${number}.xml`.toLowerCase())) number += 1;
  return `${stem}${number}.xml`;
}
