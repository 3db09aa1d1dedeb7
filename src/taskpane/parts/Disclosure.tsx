import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  summary: {
    alignItems: "center",
    borderRadius: tokens.borderRadiusMedium,
    columnGap: tokens.spacingHorizontalXS,
    cursor: "pointer",
    display: "flex",
    fontWeight: tokens.fontWeightSemibold,
    listStyleType: "none",
    minHeight: "32px",
    "::-webkit-details-marker": { display: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sign: { flexShrink: 0, transitionDuration: tokens.durationFaster, transitionProperty: "rotate" },
  open: { rotate: "90deg" },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalS,
  },
});

interface DisclosureProps {
  readonly title: string;
  /** Whether it is open at first. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part that few users need, folded under its title. It is the browser's own element, which works by keyboard and with screen readers. */
export function Disclosure({ title, open = false, children }: DisclosureProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(open);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        <span aria-hidden className={isOpen ? `${styles.sign} ${styles.open}` : styles.sign}>
          <ChevronRightRegular />
        </span>
        {title}
      </summary>
      {isOpen && <div className={styles.body}>{children}</div>}
    </details>
  );
}
