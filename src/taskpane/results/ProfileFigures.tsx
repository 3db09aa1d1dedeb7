import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ScoreClass } from "../../engine";
import { ClassSign } from "./ClassSign";

const useStyles = makeStyles({
  figures: {
    display: "grid",
    gap: tokens.spacingHorizontalS,
    gridTemplateColumns: "repeat(auto-fit, minmax(112px, 1fr))",
    margin: 0,
  },
  figure: { display: "flex", flexDirection: "column", minWidth: 0 },
  label: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  value: {
    fontSize: tokens.fontSizeBase500,
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase500,
    margin: 0,
    whiteSpace: "nowrap",
  },
  // The name of a class is a text, and may need several lines.
  text: { overflowWrap: "anywhere", whiteSpace: "normal" },
  remark: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly remark: string;
  /** Whose colour stands beside the value. */
  readonly class?: ScoreClass | null;
}

/** A few large figures, each with its name above and what it is compared with below. */
export function ProfileFigures({ figures }: { readonly figures: readonly Figure[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, value, remark, class: own }) => (
        <div key={label} className={styles.figure}>
          <dt className={styles.label}>{label}</dt>
          <dd className={mergeClasses(styles.value, own !== undefined && styles.text)}>
            {own ? <ClassSign of={own} /> : value}
          </dd>
          {remark !== "" && <dd className={styles.remark}>{remark}</dd>}
        </div>
      ))}
    </dl>
  );
}
