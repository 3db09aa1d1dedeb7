import type { Model } from "../../../engine";
import type { WorkbookDescription } from "../../../workbook/cells";
import { roundedInputs } from "../../inputs-digest";
import type { Surroundings, WorkbookPort } from "../../ports";
import { recordedDigest } from "../../recorded-digest";
import type { ScoredIndex } from "../../score-index";
import type { InputsState, KeptState } from "../verification";
import type { InputChange } from "./input-change";
import { inputChanges } from "./input-changes";
import { ratingChanges } from "./rating-changes";
import { tableChanges } from "./table-changes";
import type { KeptInputs } from "./read-kept-inputs";

/** What is known of the inputs of a report, then and now. */
export interface InputsCheck {
  readonly state: InputsState;
  readonly kept: KeptState;
  readonly digest: string;
  readonly changes: readonly InputChange[];
  /** Whether ratings, agreed levels, the scale or their settings are among them. */
  readonly ratingsChanged: boolean;
  /** Tables beside the model that were changed. */
  readonly tablesChanged: ReadonlySet<string>;
  /** What the audit sheet keeps of them; null where it keeps none. */
  readonly keptTables: string | null;
  /** The model of the run, where it is another than now's and is known. */
  readonly then: Model | null;
}

export interface InputsToCheck {
  readonly index: ScoredIndex & { readonly scored: true };
  /** The text of its inputs that is hashed. */
  readonly hashed: string;
  readonly kept: KeptInputs | null;
  readonly description: WorkbookDescription;
}

/** Compares the inputs of now with the digest that the audit sheet recorded, and with those that it keeps. */
export async function checkInputs(
  port: WorkbookPort,
  { index: { model, source }, hashed, kept, description }: InputsToCheck,
  { sha256 }: Pick<Surroundings, "sha256">,
): Promise<InputsCheck> {
  const digest = await sha256(hashed);
  const recorded = await recordedDigest(port, description);
  const state = recorded === null ? "not-recorded" : recorded === digest ? "unchanged" : "changed";
  const keptState =
    kept === null ? "none" : (await sha256(kept.text)) === (recorded ?? digest) ? "as-recorded" : "altered";
  const then = state === "unchanged" || kept?.text === hashed ? null : (kept?.model ?? null);
  const ratings = await ratingChanges(port, description, { model, source });
  const ofModel = then === null ? (ratings ?? []) : inputChanges(then, roundedInputs(model), source, ratings);
  const beside = await tableChanges(port, description, source);
  const changes = [...ofModel, ...beside.changes];
  return {
    state,
    kept: keptState,
    digest,
    changes,
    ratingsChanged: ratings !== null && ratings.length > 0,
    ...{ tablesChanged: beside.tables, keptTables: beside.kept, then },
  };
}
