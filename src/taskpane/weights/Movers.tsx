import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SessionIndex } from "../../app/session";
import { unitLabels } from "../../workbook/unit-labels";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { Shift } from "../parts/Shift";
import { useSession, useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";
import { restoredWords } from "./left-words";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  mover: {
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    display: "grid",
    fontVariantNumeric: "tabular-nums",
    gridTemplateColumns: "minmax(0, 1fr) auto 44px",
    paddingBlock: "3px",
  },
  name: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  shift: { textAlign: "end" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const step = 8;

/** The units that moved since the baseline: from which rank to which, and by how many places. */
export function Movers({ index }: { readonly index: SessionIndex }) {
  const styles = useStyles();
  const session = useSession();
  const { movers, baseline, busy, done } = useSessionState();
  const { t, plain } = useSpeech();
  const [shown, setShown] = useState(step);
  const { units } = index.model;
  const labels = unitLabels(units);
  const names = new Map(units.map(({ code }, i) => [code, labels[i]]));
  return (
    <Section title={t("movers")}>
      {movers.length === 0 ? (
        <Hint>{t(baseline === null ? "noBaseline" : "noMovers")}</Hint>
      ) : (
        <Hint>{t("moverCount", { count: movers.length })}</Hint>
      )}
      <ul className={styles.list}>
        {movers.slice(0, shown).map(({ unit, from, to }) => (
          <li key={unit} className={styles.mover}>
            <Body1 className={styles.name}>{names.get(unit) ?? unit}</Body1>
            <Caption1 className={styles.quiet}>{t("fromTo", { from: plain(from), to: plain(to) })}</Caption1>
            <span className={styles.shift}>
              <Shift places={from - to} />
            </span>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {movers.length > shown && (
          <Button size="small" onClick={() => setShown(shown + 4 * step)}>
            {t("showMore", { count: movers.length - shown })}
          </Button>
        )}
        <Button size="small" onClick={() => session.keepBaseline()}>
          {t("keepBaseline")}
        </Button>
        <Button
          size="small"
          disabledFocusable={baseline === null || busy !== null}
          onClick={() => void session.restoreWeights()}
        >
          {t("restoreWeights")}
        </Button>
      </div>
      {done?.what === "restored" && <Hint>{restoredWords(done, t)}</Hint>}
    </Section>
  );
}
