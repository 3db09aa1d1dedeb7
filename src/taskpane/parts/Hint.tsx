import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" } });

/** A sentence in grey that explains the element beside it. */
export function Hint({ children, id }: { readonly children: ReactNode; readonly id?: string }) {
  return (
    <Caption1 block id={id} className={useStyles().hint}>
      {children}
    </Caption1>
  );
}
