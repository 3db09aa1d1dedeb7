import { Caption1 } from "@fluentui/react-components";
import type { Results, TargetStep } from "../../../engine";
import { nameOf } from "../../model/tree";
import { useRowStyles } from "../use-row-styles";
import { useSpeech } from "../../strings/SpeechContext";

/** Parts that are named; the others are counted. */
const first = 4;

interface TargetRowProps {
  readonly step: TargetStep;
  readonly results: Results;
  readonly name: string;
  /** Place in a path; null for a step alone. */
  readonly place: number | null;
  readonly decimals: number;
}

/** A step from one real unit to a better one: how far it is, and what it is made of. */
export function TargetRow({ step, results, name, place, decimals }: TargetRowProps) {
  const styles = useRowStyles();
  const { t, number, signed } = useSpeech();
  const { parts, distance, shared, of } = step;
  const words = parts.slice(0, first).map(({ node, from, to }) => {
    const own = results.model.framework[node];
    return t("targetPart", {
      part: own === undefined ? "" : nameOf(own),
      ...{ from: number(from, decimals), to: number(to, decimals) },
    });
  });
  const more = parts.length - words.length;
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span className={styles.name}>{place === null ? name : `${place}. ${name}`}</span>
        <span className={styles.points}>{t("gainPoints", { gain: signed(distance, decimals) })}</span>
      </div>
      <Caption1 className={styles.quiet}>
        {words.join("; ")}
        {more > 0 && ` ${t("targetMore", { count: more })}`}
        {shared < of && ` ${t("targetShared", { shared, all: of })}`}
      </Caption1>
    </li>
  );
}
