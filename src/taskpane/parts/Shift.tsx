import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { TriangleDownFilled } from "@fluentui/react-icons/svg/triangle-down";
import { TriangleUpFilled } from "@fluentui/react-icons/svg/triangle-up";
import { useSpeech } from "../strings/SpeechContext";

const useStyles = makeStyles({
  shift: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  sign: { fontSize: "8px", marginInlineEnd: "3px", verticalAlign: "baseline" },
  up: { color: tokens.colorPaletteGreenForeground1 },
  down: { color: tokens.colorPaletteRedForeground1 },
});

/** Places gained (up) or lost (down) since the baseline, shown by sign and arrow as well as colour. */
export function Shift({ places }: { readonly places: number }) {
  const styles = useStyles();
  const { signed } = useSpeech();
  const Sign = places > 0 ? TriangleUpFilled : TriangleDownFilled;
  return (
    <span className={mergeClasses(styles.shift, places > 0 ? styles.up : styles.down)}>
      <Sign aria-hidden className={styles.sign} />
      {signed(places, Number.isInteger(places) ? 0 : 1)}
    </span>
  );
}
