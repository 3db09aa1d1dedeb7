import { makeStyles, tokens } from "@fluentui/react-components";
import type { ScenarioComparison } from "../../../app/scenarios";
import { Hint } from "../../parts/Hint";
import { Paged } from "../../parts/Paged";
import { Shift } from "../../parts/Shift";
import { useSpeech } from "../../strings/SpeechContext";
import type { ScoredScenario } from "./compared-columns";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column" },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  move: { columnGap: tokens.spacingHorizontalS, display: "flex", justifyContent: "space-between" },
  unit: { minWidth: 0, overflowWrap: "anywhere" },
});

/** Units that are drawn at first. */
const first = 5;

interface MoversProps {
  readonly compared: ScoredScenario;
  readonly found: ScenarioComparison;
  readonly labels: readonly string[];
}

/** The units that a scenario moves most. */
export function Movers({ compared: { scenario, movers, ranks, moves }, found, labels }: MoversProps) {
  const styles = useStyles();
  const { t, plain } = useSpeech();
  const { name } = scenario;
  if (movers.length === 0) return <Hint>{t("compareNoMoves", { name })}</Hint>;
  return (
    <div className={styles.list}>
      <span className={styles.name}>{name}</span>
      <Paged items={movers} first={first} label={t("compareMoverOf", { name })}>
        {(unit) => (
          <li key={unit} className={styles.move}>
            <span className={styles.unit}>
              {t("compareMove", {
                unit: labels[unit] ?? "",
                from: plain(found.present.ranks[unit] ?? NaN),
                to: plain(ranks[unit] ?? NaN),
              })}
            </span>
            <Shift places={moves[unit] ?? NaN} />
          </li>
        )}
      </Paged>
    </div>
  );
}
