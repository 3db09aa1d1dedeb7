import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Claim, Model } from "../../../engine";
import { claimWords } from "../../../workbook/claims";
import { unitLabels } from "../../../workbook/unit-labels";
import { flattened, nameOf, treesOf } from "../../model/tree";
import { Choice } from "../../parts/Choice";
import { useSpeech } from "../../strings/SpeechContext";

const useStyles = makeStyles({
  picker: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

const kinds = ["before", "among first", "peers", "others"] as const;
type Kind = (typeof kinds)[number];

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
  const [unit, setUnit] = useState(units[0]?.value ?? "");
  const [kind, setKind] = useState<Kind>("before");
  const [than, setThan] = useState("");
  const lists = {
    before: units.filter(({ value }) => value !== unit),
    "among first": counts,
    peers: nodes,
    others: nodes,
  };
  const options = lists[kind];
  const chosen = options.find(({ value }) => value === than)?.value ?? options[0]?.value ?? "";
  const words = (wanted: { readonly unit: string; readonly kind: Kind; readonly than: string }): void =>
    pick(claimWords(claimOf(wanted), language));
  return (
    <div className={styles.picker}>
      <Choice
        label={t("unit")}
        options={units}
        value={unit}
        onChange={(value) => {
          setUnit(value);
          words({ unit: value, kind, than: chosen });
        }}
      />
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
        onChange={(value) => {
          const next = kinds.find((known) => known === value) ?? "before";
          setKind(next);
          setThan("");
          words({ unit, kind: next, than: lists[next][0]?.value ?? "" });
        }}
      />
      <Choice
        label={t(kind === "before" ? "claimOtherUnit" : kind === "among first" ? "claimPlaces" : "claimIn")}
        options={options}
        value={chosen}
        onChange={(value) => {
          setThan(value);
          words({ unit, kind, than: value });
        }}
      />
    </div>
  );
}

function claimOf({
  unit,
  kind,
  than,
}: {
  readonly unit: string;
  readonly kind: Kind;
  readonly than: string;
}): Claim {
  if (kind === "before") return { kind, unit, other: than };
  if (kind === "among first") return { kind, unit, k: Number(than) };
  return { kind: "stronger", unit, node: than, than: kind };
}
