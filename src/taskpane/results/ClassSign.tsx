import { makeStyles, tokens } from "@fluentui/react-components";
import type { ScoreClass } from "../../engine";

const useStyles = makeStyles({
  sign: {
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    display: "inline-flex",
    justifyContent: "flex-end",
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  // With forced colours the name alone says the class, and has no gap before it.
  colour: {
    flexShrink: 0,
    height: "0.7em",
    width: "0.7em",
    "@media (forced-colors: active)": { display: "none" },
  },
  // Any colour can be seen on any background by its border.
  square: { stroke: tokens.colorNeutralStrokeAccessible },
});

/** A class by its name, which is in the colour of the text, and a square in the colour that the Method gives it. */
export function ClassSign({ of: { name, colour } }: { readonly of: ScoreClass }) {
  const styles = useStyles();
  return (
    <span className={styles.sign}>
      {colour !== null && (
        <svg aria-hidden className={styles.colour} viewBox="0 0 10 10">
          <rect className={styles.square} x="0.5" y="0.5" width="9" height="9" fill={colour} />
        </svg>
      )}
      <span>{name}</span>
    </span>
  );
}
