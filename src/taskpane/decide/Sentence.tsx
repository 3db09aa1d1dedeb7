import { Body1, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ sentence: { overflowWrap: "anywhere" } });

/** A sentence that may hold a long name of a unit, which wraps. */
export const Sentence = ({ children }: { readonly children: ReactNode }) => (
  <Body1 block className={useStyles().sentence}>
    {children}
  </Body1>
);
