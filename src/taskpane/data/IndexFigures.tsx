import { makeStyles, tokens } from "@fluentui/react-components";
import type { SessionIndex } from "../../app/session";
import { useSpeech } from "../strings/SpeechContext";
import { indexFigures } from "./index-figures";

const useStyles = makeStyles({
  figures: {
    columnGap: tokens.spacingHorizontalS,
    display: "grid",
    gridTemplateColumns: "repeat(4, minmax(0, 1fr))",
    margin: 0,
  },
  figure: { display: "flex", flexDirection: "column-reverse" },
  value: {
    fontSize: tokens.fontSizeBase500,
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase500,
    margin: 0,
  },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Units, indicators, aggregates and the missing share as large figures. */
export function IndexFigures({ index }: { readonly index: SessionIndex }) {
  const styles = useStyles();
  const { t, plain, percent } = useSpeech();
  const { units, indicators, aggregates, missing } = indexFigures(index);
  const figures = [
    [t("figureUnits"), plain(units)],
    [t("figureIndicators"), plain(indicators)],
    [t("figureAggregates"), plain(aggregates)],
    [t("figureMissing"), percent(missing, missing > 0 && missing < 0.1 ? 1 : 0)],
  ] as const;
  return (
    <dl className={styles.figures}>
      {figures.map(([label, value]) => (
        <div key={label} className={styles.figure}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
