/** La hoja Comparación. */
export const comparison = {
  title: "Lado a lado: {index}",
  subtitle:
    "Elija de dos a cinco unidades en las celdas amarillas: las cifras y los gráficos las siguen. Una celda vacía deja vacías sus columnas. La mejor de cada fila está en verde.",
  subtitleValues:
    "Escrita como valores: elija de dos a cinco unidades en las celdas amarillas y vuelva a puntuar. La mejor de cada fila está en verde.",
  choose: "Elija una unidad de la lista, o deje la celda vacía.",
  bars: "Puntuaciones lado a lado",
  barsText: "Barras de las puntuaciones de las unidades elegidas, del índice y de cada una de sus partes.",
  radar: "Formas de los perfiles",
  radarText:
    "Radar de las puntuaciones de las unidades elegidas en cada parte del índice, una línea por unidad.",
} as const;
