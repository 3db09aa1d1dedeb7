import { makeStyles, tokens } from "@fluentui/react-components";

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
}

/** A few large figures, each with its name above and what it is compared with below. */
export function ProfileFigures({ figures }: { readonly figures: readonly Figure[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, value, remark }) => (
        <div key={label} className={styles.figure}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
          {remark !== "" && <dd className={styles.remark}>{remark}</dd>}
        </div>
      ))}
    </dl>
  );
}
