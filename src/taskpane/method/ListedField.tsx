import { makeStyles, tokens } from "@fluentui/react-components";
import { type ComponentProps, type ReactNode, useId } from "react";
import type { CellRef } from "../../workbook/cells";
import { CellLink } from "../parts/CellLink";
import { Choice } from "../parts/Choice";
import { Hint } from "../parts/Hint";
import { useSessionState } from "../session/SessionContext";

const useStyles = makeStyles({
  setting: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  line: { alignItems: "flex-end", columnGap: tokens.spacingHorizontalXS, display: "flex" },
  cell: { flexShrink: 0, maxWidth: "60%" },
  grow: { flexBasis: 0, flexGrow: 1, minWidth: 0 },
});

interface ListedFieldProps extends Pick<
  ComponentProps<typeof Choice>,
  "label" | "options" | "value" | "onChange"
> {
  /** The cell of the Method that has the value. */
  readonly cell: CellRef | undefined;
  /** What the value does. */
  readonly hint: string;
  /** Further fields that belong to the value. */
  readonly children?: ReactNode;
}

/** A setting that is chosen from a list, with a link to its cell and what its value does. */
export function ListedField({ cell, hint, children, ...choice }: ListedFieldProps) {
  const styles = useStyles();
  const id = useId();
  const { busy } = useSessionState();
  return (
    <div className={styles.setting}>
      <div className={styles.line}>
        <div className={styles.grow}>
          <Choice {...choice} waiting={busy !== null} describedBy={id} />
        </div>
        {cell !== undefined && (
          <div className={styles.cell}>
            <CellLink cell={cell} />
          </div>
        )}
      </div>
      <Hint id={id}>{hint}</Hint>
      {children}
    </div>
  );
}
