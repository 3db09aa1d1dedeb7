import { isProved } from "../../../src/app";
import { XlsxWorkbook } from "../../../src/file";
import { verified } from "../../support/verified";
import { forgeries, type Mutation } from "./forgeries";
import { harmless } from "./harmless";
import { scoredTinyIndex } from "./tiny-index";
import { bytesOf, pick, seeded, textsOf, type Random, type Texts } from "./workbook-text";

/** How many changes of a kind were made, and what verify made of them. */
export interface Found {
  readonly kind: string;
  readonly made: number;
  /** Said to differ. */
  readonly found: number;
  /** The workbook could not be read or scored any more: no proof either, and no finding. */
  readonly refused: number;
}

export interface Measured {
  readonly forgeries: readonly Found[];
  readonly harmless: readonly Found[];
}

const perKind = 45;
const perHarmless = 4;

/** Makes changes from a seed, verifies each changed workbook, and counts. What was not found goes to `missed`. */
export async function measureMutations(
  seed: number,
  missed: (kind: string, texts: Texts) => void = () => undefined,
): Promise<Measured> {
  const random = seeded(seed);
  const original = textsOf(await scoredTinyIndex());
  if ((await outcomeOf(original)) !== "proved")
    throw new Error("The report is not proved before it is changed.");
  const count = async (kind: string, mutations: readonly Mutation[], times: number): Promise<Found> => {
    const counts = { made: 0, found: 0, refused: 0 };
    for (let k = 0; k < times; k++) {
      const changed = mutated(original, mutations, random);
      if (changed === null) continue;
      counts.made += 1;
      const outcome = await outcomeOf(changed);
      if (outcome === "proved") missed(kind, changed);
      else counts[outcome] += 1;
    }
    return { kind, ...counts };
  };
  const counted: Found[] = [];
  for (const [kind, mutations] of Object.entries(forgeries))
    counted.push(await count(kind, mutations, perKind));
  const alarms: Found[] = [];
  for (const [kind, mutation] of Object.entries(harmless))
    alarms.push(await count(kind, [mutation], perHarmless));
  return { forgeries: counted, harmless: alarms };
}

/** Tries until a change has a place; some kinds have few. */
function mutated(texts: Texts, mutations: readonly Mutation[], random: Random): Texts | null {
  for (let k = 0; k < 10; k++) {
    const changed = pick(mutations, random)(texts, random);
    if (changed !== null) return changed;
  }
  return null;
}

async function outcomeOf(texts: Texts): Promise<"proved" | "found" | "refused"> {
  try {
    return isProved(await verified(await XlsxWorkbook.open(bytesOf(texts)))) ? "proved" : "found";
  } catch {
    return "refused";
  }
}
