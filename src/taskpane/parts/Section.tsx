import { Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  head: {
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    minHeight: "24px",
  },
  title: { margin: 0, overflowWrap: "anywhere" },
});

interface SectionProps {
  readonly title: string;
  /** At the end of the title's line. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a tab under its heading. It takes the focus when an element in it that has the focus is removed. */
export function Section({ title, action, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id} tabIndex={-1} data-focus-home="">
      <div className={styles.head}>
        <Subtitle2 as="h2" id={id} className={styles.title}>
          {title}
        </Subtitle2>
        {action}
      </div>
      {children}
    </section>
  );
}
