import type { Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { officeColours, themeFor } from "./office-theme";
import { useMedia } from "./use-media";

/** Office's theme. Excel reports no change of it, so it is read again whenever the pane gets the focus. */
export function useTheme(): Theme {
  const forced = useMedia("(forced-colors: active)");
  const [colours, setColours] = useState(officeColours);
  useEffect(() => {
    const ask = (): void => setColours(officeColours());
    window.addEventListener("focus", ask);
    return () => window.removeEventListener("focus", ask);
  }, []);
  return themeFor(colours, forced);
}
