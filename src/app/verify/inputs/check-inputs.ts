import type { Model } from "../../../engine";
import { inputsDigest, keptInputs, roundedInputs } from "../../inputs-digest";
import type { Surroundings, WorkbookPort } from "../../ports";
import type { ScoredIndex } from "../../score-index";
import type { PlacedBlock } from "../placed-block";
import { recordedDigest } from "../recorded-digest";
import type { InputsState, KeptState } from "../verification";
import type { InputChange } from "./input-change";
import { inputChanges } from "./input-changes";
import type { KeptInputs } from "./read-kept-inputs";

/** What is known of the inputs of a report, then and now. */
export interface InputsCheck {
  readonly state: InputsState;
  readonly kept: KeptState;
  readonly digest: string;
  readonly changes: readonly InputChange[];
  /** The model of the run, where it is another than now's and is known. */
  readonly then: Model | null;
}

/** Compares the inputs of now with the digest that the audit sheet recorded, and with those that it keeps. */
export async function checkInputs(
  port: WorkbookPort,
  { model, source }: ScoredIndex & { readonly scored: true },
  kept: KeptInputs | null,
  blocks: readonly PlacedBlock[],
  surroundings: Pick<Surroundings, "sha256">,
): Promise<InputsCheck> {
  const digest = await inputsDigest(model, surroundings);
  const recorded = await recordedDigest(port, blocks);
  const state = recorded === null ? "not-recorded" : recorded === digest ? "unchanged" : "changed";
  const keptState =
    kept === null
      ? "none"
      : (await surroundings.sha256(kept.text)) === (recorded ?? digest)
        ? "as-recorded"
        : "altered";
  const then = kept?.model ?? null;
  const isOther = state !== "unchanged" && then !== null;
  return {
    state,
    kept: keptState,
    digest,
    changes:
      isOther && kept?.text !== keptInputs(model) ? inputChanges(then, roundedInputs(model), source) : [],
    then: isOther ? then : null,
  };
}
