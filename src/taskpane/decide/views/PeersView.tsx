import { useMemo, useState } from "react";
import type { PeerRule } from "../../../engine";
import { decimalsOf } from "../../model/decimals";
import { Hint } from "../../parts/Hint";
import { Section } from "../../parts/Section";
import { useSpeech } from "../../strings/SpeechContext";
import type { DecideViewProps } from "../decide-view-props";
import { UnitChoice } from "../UnitChoice";
import { isSameRule, ruleOf, withPeers } from "../peers/peer-draft";
import { PeerForm } from "../peers/PeerForm";
import { PeerList } from "../peers/PeerList";
import { RealTargets } from "../peers/RealTargets";

/** The peers of a unit and what makes them; real units to learn from. */
export function PeersView({ index, root, unit }: DecideViewProps) {
  const { t } = useSpeech();
  const { model, results } = index;
  const inWorkbook = ruleOf(model);
  const [draft, setDraft] = useState<{ readonly rule: PeerRule; readonly of: PeerRule } | null>(null);
  // What is written replaces the draft.
  const rule = draft !== null && isSameRule(draft.of, inWorkbook) ? draft.rule : inWorkbook;
  const shown = useMemo(
    () => (rule.count !== null && rule.columns.length === 0 ? model : withPeers(model, rule)),
    [model, rule],
  );
  const decimals = decimalsOf(results.scores[root.position] ?? new Float64Array());
  return (
    <>
      <UnitChoice model={model} unit={unit} />
      <Section title={t("peersTitle")}>
        <Hint>{t("peersText")}</Hint>
        <PeerForm
          model={model}
          rule={rule}
          onChange={(wanted) => setDraft({ rule: wanted, of: inWorkbook })}
        />
      </Section>
      <Section title={t("peerList")}>
        <PeerList model={shown} {...{ results, root, unit, decimals }} />
      </Section>
      <RealTargets {...{ results, root, unit, decimals }} />
    </>
  );
}
