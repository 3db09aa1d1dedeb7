import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Claim, Model } from "../../../engine";
import { claimWords } from "../../../workbook/claims";
import { unitLabels } from "../../../workbook/unit-labels";
import { flattened, nameOf, treesOf } from "../../model/tree";
import { Choice, type ChoiceOption } from "../../parts/Choice";
import { useSpeech } from "../../strings/SpeechContext";

const useStyles = makeStyles({
  picker: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

const kinds = ["before", "among first", "peers", "others"] as const;
type Kind = (typeof kinds)[number];

/** What the three lists say. */
interface Picked {
  readonly unit: string;
  readonly kind: Kind;
  /** What the unit is compared with; empty at first. */
  readonly than: string;
}

const places = [1, 3, 5, 10, 20, 50] as const;

interface ClaimPickerProps {
  readonly model: Model;
  /** Code of the index. */
  readonly root: string;
  /** Receives the claim in words. */
  readonly pick: (words: string) => void;
}

/** A claim from lists: a unit, what is said of it, and what it is compared with. It is written into the field as words. */
export function ClaimPicker({ model, root, pick }: ClaimPickerProps) {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const labels = unitLabels(model.units);
  const units = model.units.map(({ code }, i) => ({ value: code, label: labels[i] ?? code }));
  const nodes = treesOf(model)
    .filter(({ node }) => node.code === root)
    .flatMap(flattened)
    .map(({ node }) => ({ value: node.code, label: nameOf(node) }));
  const counts = places
    .filter((k) => k <= model.units.length)
    .map((k) => ({ value: String(k), label: t("claimFirst", { count: k }) }));
  const lists = { before: units, "among first": counts, peers: nodes, others: nodes };
  const optionsOf = ({ unit, kind }: Picked): readonly ChoiceOption[] =>
    kind === "before" ? units.filter(({ value }) => value !== unit) : lists[kind];
  const [picked, setPicked] = useState<Picked>({ unit: units[0]?.value ?? "", kind: "before", than: "" });
  const { unit, kind } = picked;
  const options = optionsOf(picked);
  const choose = (change: Partial<Picked>): void => {
    const next = { ...picked, ...change };
    const than = thanOf(next, optionsOf(next));
    setPicked({ ...next, than });
    pick(claimWords(claimOf({ ...next, than }), language));
  };
  return (
    <div className={styles.picker}>
      <Choice label={t("unit")} options={units} value={unit} onChange={(value) => choose({ unit: value })} />
      <Choice
        label={t("claimKind")}
        options={[
          { value: "before", label: t("claimBefore") },
          { value: "among first", label: t("claimAmong") },
          // Without groups every other unit is a peer.
          ...(model.method.group === null ? [] : [{ value: "peers", label: t("claimPeers") }]),
          { value: "others", label: t("claimOthers") },
        ]}
        value={kind}
        onChange={(value) => choose({ kind: kinds.find((known) => known === value) ?? "before", than: "" })}
      />
      <Choice
        label={t(kind === "before" ? "claimOtherUnit" : kind === "among first" ? "claimPlaces" : "claimIn")}
        options={options}
        value={thanOf(picked, options)}
        onChange={(value) => choose({ than: value })}
      />
    </div>
  );
}

/** What the unit is compared with: the first of the options where the picked one is not among them. */
const thanOf = ({ than }: Picked, options: readonly ChoiceOption[]): string =>
  (options.find(({ value }) => value === than) ?? options[0])?.value ?? "";

function claimOf({ unit, kind, than }: Picked): Claim {
  if (kind === "before") return { kind, unit, other: than };
  if (kind === "among first") return { kind, unit, k: Number(than) };
  return { kind: "stronger", unit, node: than, than: kind };
}
