import type { OfficeTheme } from "../../host";

/** How the pane can be shown. High contrast is not Office's to say: the system has it, and the pane follows that. */
export const themes = { light: "Light", dark: "Dark" } as const;

export const languages = { "en-US": "English", "es-ES": "Español" } as const;

export type ThemeName = keyof typeof themes;
export type Language = keyof typeof languages;

export interface Appearance {
  readonly theme: ThemeName;
  readonly language: Language;
}

/** The theme and the language that the page's address asks for: ?theme=dark&language=es-ES. */
export function appearanceOf(search: string): Appearance {
  const asked = new URLSearchParams(search);
  const [theme, language] = [asked.get("theme") ?? "", asked.get("language") ?? ""];
  return {
    theme: isKey(themes, theme) ? theme : "light",
    language: isKey(languages, language) ? language : "en-US",
  };
}

/** The address of the page in another appearance. */
export const addressOf = ({ theme, language }: Appearance): string =>
  `?${new URLSearchParams({ theme, language })}`;

/** What Office says of its colours in each theme. */
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
