import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { themeFor } from "../../../src/taskpane/theme/office-theme";

test("Office's own word on dark counts", () => {
  expect(themeFor({ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, false)).toBe(webDarkTheme);
  expect(themeFor({ isDarkTheme: false, bodyBackgroundColor: "#000000" }, false)).toBe(webLightTheme);
});

test("an older Office is judged by its background", () => {
  expect(themeFor({ bodyBackgroundColor: "#262626" }, false)).toBe(webDarkTheme);
  expect(themeFor({ bodyBackgroundColor: "#E6E6E6" }, false)).toBe(webLightTheme);
  expect(themeFor({}, false)).toBe(webLightTheme);
});

test("forced colours come before all else", () =>
  expect(themeFor({ isDarkTheme: false }, true)).toBe(teamsHighContrastTheme));
