import { Subtitle2, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ title: { margin: 0 } });

/** The heading of a part within a section. */
export function Subheading({ children, id }: { readonly children: ReactNode; readonly id?: string }) {
  return (
    <Subtitle2 as="h3" id={id} className={useStyles().title}>
      {children}
    </Subtitle2>
  );
}
