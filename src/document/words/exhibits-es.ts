import type { DocumentWords } from "./document-words";

/** Texts in and below the tables and figures of an audit, in Spanish. */
export const exhibitsEs: DocumentWords["exhibits"] = {
  coverageUnits: "Unidades con menos de {share} de sus indicadores",
  coverageNote: "De {units} unidades. Imputados: datos que el índice rellena.",
  outliersNote:
    "Asimetría y exceso de curtosis como los calcula una hoja de cálculo. Después: de los datos que se normalizan. Las dos lejos de cero señalan valores atípicos.",
  untreated: "ninguno",
  winsorised: "{count} llevados al valor siguiente",
  fenced: "{count} llevados al límite",
  transformed: "{how} de todos",
  heatParts: "Correlaciones (Pearson) de cada indicador con cada parte del índice",
  heatWithin: "Correlaciones (Pearson) de los indicadores de {part} entre sí",
  heatAcross: "Correlaciones (Pearson) de los indicadores entre sí",
  heatFrame: "Su propia parte",
  heatNote:
    "Con las direcciones aplicadas: una correlación negativa va contra lo que supone el índice. El tamaño del cuadrado y un signo menos muestran la clase; el color la repite.",
  heatSummary:
    "{rows} filas y {columns} columnas. {negative} correlaciones están por debajo de {low}, {high} por encima de {top}.",
  below: "menos de {to}",
  between: "{from} a {to}",
  above: "{from} o más",
  componentsNote:
    "Componentes principales de los elementos estandarizados bajo cada agregado, sobre las unidades que los tienen todos. El signo de una carga es libre dentro de un agregado.",
  componentsLoadings: "Cargas en el primer componente",
  reliabilityNote:
    "Alfa: de las puntuaciones; estandarizado: de las mismas con varianzas iguales. Los dos, por pares. El alfa sube con el número de elementos: léalo junto a él.",
  reliabilityItems: "Alfa estandarizado sin cada elemento",
  importanceNote:
    "Peso: entre los elementos del mismo padre. S1: parte de la varianza del índice que el elemento explica a lo largo de una curva. Importancia: S1 como proporción entre los mismos hermanos, para compararla con el peso.",
  addedValueNote: "Puestos en la parte frente a puestos en el índice, sobre las unidades que tienen ambos.",
  variedNote:
    "{runs} réplicas; cada una sortea en todas las filas que han variado. Las alternativas de una fila son igual de probables; una amplitud es uniforme.",
  trace: "Lo que ha salido de cada etapa, por alternativa",
  traceNote:
    "Media y desviación de todas las cifras que dejó la etapa. Valores cambiados: cifras que la etapa movió o rellenó, en todas sus réplicas (de una agregación, puntuaciones distintas de las de la propia del índice); 0 muestra un paso que no hizo nada.",
  failedRuns: "{failed} de {runs} réplicas no dieron un índice y no están en ninguna cifra:",
  failedReason: "{count} réplicas: {reason}",
  intervalAxis: "Puesto",
  intervalMark: "Puesto en el índice",
  intervalRange: "Percentiles 5 a 95 de las réplicas",
  intervalMedian: "Mediana",
  intervalNote:
    "La amplitud es la de las elecciones que se han variado, y de ninguna otra. No es un intervalo de un puesto verdadero.",
  intervalSummary:
    "{units} unidades en orden de puesto. El intervalo más amplio es el de {name}: puestos {low} a {high}.",
  intervalTitle: "Intervalos de los puestos",
  ranksNote:
    "5.º y 95.º: percentiles de los puestos en {runs} réplicas. Indistinguible: unidades cuyo orden con esta cambia en más del 5 % de las réplicas, o que empatan con ella.",
  changesNote:
    "Una alternativa en lugar de la del índice, todo lo demás como está. Los cambios positivos son hacia arriba.",
  shiftsTitle: "Cambio medio de los puestos sin cada elemento",
  shiftsAxis: "Puestos",
  missingNote:
    'El índice como está, frente al mismo con otro tratamiento de los datos ausentes; con "ninguna" siguen ausentes.',
  sensitivityTitle: "Sensibilidad de los puestos",
  sensitivityAxis: "Parte de la varianza del cambio medio de puestos",
  sensitivitySummary: "{inputs} entradas. El mayor orden total es el de {name}: {total}.",
  sensitivityNote:
    "{runs} réplicas de {rows} filas de un diseño de Sobol. Barras: el 90 % de las muestras bootstrap. Primer orden: sola; orden total: con todas las interacciones. Las estimaciones pueden quedar algo por debajo de 0 o por encima de 1.",
  sensitivityFirst: "El gráfico tiene las {drawn} entradas de mayor orden total; la tabla, las {inputs}.",
  frontierTitle: "Puntuación con los mejores pesos junto al puesto en el índice",
  frontierNote:
    "Cada unidad tiene los pesos que más le convienen (beneficio de la duda); cada parte tiene entre {lower} y {upper} de todo el peso. 1: ninguna otra unidad la supera con estos pesos.",
  frontierSummary: "{units} unidades en orden de puesto; {best} de ellas llegan a 1.",
  frontierAxis: "Puntuación con los mejores pesos",
  weightOf: "Peso de {name}",
  weightsOfLevel: "Pesos del nivel {level}",
  notMade: "Este cuadro no tiene cifras: {reason}.",
  noSensitivity: "ha variado menos de dos elecciones, o ninguna réplica del diseño dio un índice",
  noChanges: "no se probó ninguna alternativa por separado",
  noFrontier: "necesita dos partes o más, y puntuaciones que no sean negativas",
};
