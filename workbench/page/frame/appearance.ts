import type { OfficeTheme } from "../../host";

/** The appearances of the pane. High contrast is not among them: the pane takes it from the operating system. */
export const themes = { light: "Light", dark: "Dark" } as const;

export const languages = { "en-US": "English", "es-ES": "Español" } as const;

export type ThemeName = keyof typeof themes;
export type Language = keyof typeof languages;

export interface Appearance {
  readonly theme: ThemeName;
  readonly language: Language;
}

/** The theme and the language in the address of the page: ?theme=dark&language=es-ES. */
export function appearanceOf(search: string): Appearance {
  const requested = new URLSearchParams(search);
  const [theme, language] = [requested.get("theme") ?? "", requested.get("language") ?? ""];
  return {
    theme: isKey(themes, theme) ? theme : "light",
    language: isKey(languages, language) ? language : "en-US",
  };
}

/** The address of the page in another appearance. */
export const addressOf = ({ theme, language }: Appearance): string =>
  `?${new URLSearchParams({ theme, language })}`;

/** The colours that Office reports in each theme. */
export const officeThemes: Readonly<Record<ThemeName, OfficeTheme>> = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#262626",
    controlBackgroundColor: "#F3F3F3",
    controlForegroundColor: "#262626",
  },
  dark: {
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#F0F0F0",
    controlBackgroundColor: "#363636",
    controlForegroundColor: "#F0F0F0",
  },
};

function isKey<K extends string>(table: Readonly<Record<K, unknown>>, key: string): key is K {
  return Object.hasOwn(table, key);
}
