import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** The part of Office's theme that is used here; outside of Office there is none. */
export interface OfficeColours {
  readonly bodyBackgroundColor?: string | undefined;
  readonly isDarkTheme?: boolean | undefined;
}

/**
 * The pane's theme: high contrast when the system forces its colours, dark when Office's theme is dark or has a dark
 * background, else light.
 */
export function themeFor(colours: OfficeColours, forcedColours: boolean): Theme {
  if (forcedColours) return teamsHighContrastTheme;
  const dark = colours.isDarkTheme ?? isDark(colours.bodyBackgroundColor ?? "#FFFFFF");
  return dark ? webDarkTheme : webLightTheme;
}

/** Whether black text on a colour would be hard to read; weights of the channels after ITU-R BT.601. */
function isDark(colour: string): boolean {
  const [, red = "FF", green = "FF", blue = "FF"] =
    /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour) ?? [];
  const [r, g, b] = [red, green, blue].map((channel) => parseInt(channel, 16)) as [number, number, number]; // three in, three out
  return 0.299 * r + 0.587 * g + 0.114 * b < 128;
}

/** Office's colours now; a page outside of Office has no `Office`. */
export const officeColours = (): OfficeColours =>
  typeof Office === "undefined" ? {} : (Office.context?.officeTheme ?? {});
