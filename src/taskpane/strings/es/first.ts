/** Texts that come with the pane's first script: what it says until the others have loaded, or when they do not. */

export const first = {
  loading: "Cargando",
  tryAgain: "Intentar de nuevo",
  reloadPane: "Recargar el panel",
  partNotLoaded: "No se ha podido cargar esta parte del panel.",
  partNotLoadedOut:
    "Compruebe la red e inténtelo de nuevo. Tras una versión nueva del complemento, recargue el panel. El libro está como estaba.",
  partStopped: "Esta parte del panel se ha detenido: {message}",
  partStoppedOut: "Inténtelo de nuevo; si vuelve a detenerse, recargue el panel. El libro está como estaba.",
} as const;
