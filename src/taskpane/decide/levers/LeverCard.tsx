import { Button, Caption1, makeStyles } from "@fluentui/react-components";
import type { SessionIndex } from "../../../app/session";
import { nameOf } from "../../model/tree";
import { Disclosure } from "../../parts/Disclosure";
import { useSession } from "../../session/SessionContext";
import { useSpeech } from "../../strings/SpeechContext";
import { NameList } from "../NameList";
import { useRowStyles } from "../use-row-styles";
import { stepWords } from "../value-words";
import { aimWords } from "./aim-words";
import { LeverAims } from "./LeverAims";
import type { LeverRow } from "./lever-rows";

const useStyles = makeStyles({ add: { alignSelf: "flex-start" } });

interface LeverCardProps {
  readonly index: SessionIndex;
  readonly unit: number;
  readonly row: LeverRow;
  readonly labels: readonly string[];
  /** Decimals of a score of the index. */
  readonly decimals: number;
  readonly rankBefore: number;
}

/** One lever: the next step and what it gives; other aims, and who has it, are folded. */
export function LeverCard({ index, unit, row, labels, decimals, rankBefore }: LeverCardProps) {
  const styles = { ...useRowStyles(), ...useStyles() };
  const session = useSession();
  const speech = useSpeech();
  const { t, plain, signed, number } = speech;
  const { results, model } = index;
  const indicator = model.indicators[row.indicator];
  if (indicator === undefined) return null;
  const { next, gainPerCost } = row;
  const code = model.units[unit]?.code ?? "";
  const step = stepWords(results, row.indicator, unit, { from: row.value, to: next.to }, speech);
  const names = (units: Int32Array): readonly string[] => [...units].map((k) => labels[k] ?? "");
  const isScored = !Number.isNaN(next.gain);
  const passed = next.rank === rankBefore ? "rankStays" : "rankMoves";
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span className={styles.name}>{nameOf(indicator)}</span>
        {isScored && (
          <span className={styles.points}>{t("gainPoints", { gain: signed(next.gain, decimals + 1) })}</span>
        )}
      </div>
      <span className={styles.line}>{next.aim === "next" ? step : `${step} · ${t(aimWords[next.aim])}`}</span>
      <Caption1 className={styles.quiet}>
        {[
          ...(isScored ? [t(passed, { from: plain(rankBefore), to: plain(next.rank) })] : []),
          ...(Number.isNaN(next.cost) ? [] : [t("costIs", { cost: plain(next.cost) })]),
          ...(Number.isNaN(gainPerCost) ? [] : [t("gainPerCost", { gain: number(1000 * gainPerCost, 2) })]),
        ].join(" · ")}
      </Caption1>
      <Disclosure title={t("leverMore", { name: indicator.code })}>
        {isScored && (
          <NameList label={t("leverPasses")} names={names(next.passed)} none={t("leverPassesNone")} />
        )}
        <NameList label={t("leverPeers")} names={names(row.peers)} none={t("leverPeersNone")} />
        <LeverAims row={row} results={results} decimals={decimals} />
        <Button
          size="small"
          className={styles.add}
          onClick={() => session.setWhatIf(code, indicator.code, next.to)}
        >
          {t("addToWhatIf")}
        </Button>
      </Disclosure>
    </li>
  );
}
