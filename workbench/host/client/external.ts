import { currentSets, lightTheme, type HostOptions } from "./options";

/** Excel on Windows passes arrays as objects that return a plain array. */
interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

export const safeArray = (items: readonly unknown[]): SafeArray => ({
  toArray: () => items,
  dimensions: () => 1,
});

/** The callback of the client for the data of an event. */
export type ClientHandler = (event: number, data: SafeArray) => void;

/** Called by the client with an operation and a way to answer. */
export interface ClientCalls {
  execute(id: number, parameters: unknown, answer: (result: SafeArray) => void): void;
  register(event: number, handler: ClientHandler, done: (code: number) => void): void;
  unregister(event: number, done: (code: number) => void): void;
}

/** States that pane, ribbon and custom functions share one runtime. */
const runtimeFlags = 3;

/**
 * `window.external` as in Excel on Windows: the interface with which Office.js talks to Excel. It must exist before
 * office.js loads.
 */
export function external(calls: ClientCalls, options: HostOptions): Readonly<Record<string, unknown>> {
  const language = options.language ?? "en-US";
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "workbench",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => options.contentLanguage ?? language,
    GetDocUrl: () => "workbench.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "workbench",
    GetInstanceId: () => "workbench",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(options.sets ?? currentSets),
    GetHostFullVersion: () => "16.0.18000.20000",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(themeNumbers(options)),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${language}$workbench$$disableLogging$${runtimeFlags}`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (id: number, parameters: unknown, answer: (result: SafeArray) => void) =>
      calls.execute(id, parameters, answer),
    RegisterEvent: (id: number, _target: string, handler: ClientHandler, done: (code: number) => void) =>
      calls.register(id, handler, done),
    UnregisterEvent: (id: number, _target: string, done: (code: number) => void) =>
      calls.unregister(id, done),
  };
}

/** A theme has its colours as numbers of red, green and blue. */
function themeNumbers({ theme = lightTheme }: HostOptions): Readonly<Record<string, number>> {
  const number = (colour: string): number => Number.parseInt(colour.replace("#", ""), 16);
  return {
    bodyBackgroundColor: number(theme.bodyBackgroundColor),
    bodyForegroundColor: number(theme.bodyForegroundColor),
    controlBackgroundColor: number(theme.controlBackgroundColor),
    controlForegroundColor: number(theme.controlForegroundColor),
  };
}
