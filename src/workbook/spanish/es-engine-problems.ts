import type { EngineProblemCode } from "../../engine";
import type { ProblemInSpanish } from "./es-problem";
import { frozenProblemsInSpanish } from "./es-frozen-problems";
import { sqlProblemsInSpanish } from "./es-sql-problems";
import { unitWeightProblemsInSpanish } from "./es-unit-weight-problems";
import { scaleProblemsInSpanish } from "./es-scale-problems";
import { pointsProblemsInSpanish } from "./es-points-problems";
import { weightProblemsInSpanish } from "./es-weight-problems";
import { whatIfProblemsInSpanish } from "./es-what-if-problems";

/** Problems of the model and the run. */
export const engineProblemsInSpanish: Readonly<Record<EngineProblemCode, ProblemInSpanish>> = {
  "model-shape": {
    message: "El índice no se puede leer: {found}.",
    remedy: "Corrija las tablas y vuelva a leerlas.",
  },
  "unit-code-duplicate": {
    message: "El código de unidad {code} aparece más de una vez ({cell}).",
    remedy: "Dé a cada unidad un código propio, o elimine la segunda fila.",
  },
  "unit-code-empty": { message: "La unidad {position} no tiene código.", remedy: "Escriba un código." },
  "units-too-few": {
    message: "Unidades encontradas: {found}. Un índice necesita tres.",
    remedy: "Añada unidades.",
  },
  "node-code-duplicate": {
    message: "El código {code} aparece más de una vez en el marco ({cell}).",
    remedy: "Dé a cada fila un código propio.",
  },
  "node-parent-unknown": {
    message: "El padre de {node} es {parent}, que no está en el marco ({cell}).",
    remedy: "Corrija el código o añada una fila para el padre.",
  },
  "node-cycle": {
    message: "{node} está por encima de sí mismo: {path}.",
    remedy: "Corrija el padre ({cell}).",
  },
  "node-level-order": {
    message: "{node} tiene el nivel {level}, y su padre {parent} el nivel {parentLevel}.",
    remedy: "Corrija los niveles o deje vacía la columna Level: se deducen del árbol.",
  },
  "node-without-children": {
    message: "{node} no es un indicador, y ninguna fila del marco lo tiene por padre.",
    remedy: "Póngalo como padre de una fila, o elimine la suya ({cell}).",
  },
  "indicator-without-node": {
    message: "{indicator} no tiene padre en el marco.",
    remedy: "Escriba su padre ({cell}).",
  },
  "indicator-as-parent": {
    message: "{node} es un indicador con cifras propias y no puede ser también un padre.",
    remedy: "Dé al agregado un código propio.",
  },
  "indicator-all-missing": {
    message: "{indicator} no tiene ninguna cifra ({cell}), así que se ha apartado.",
    remedy: "Rellene su columna o elimine su fila del marco.",
  },
  "weight-negative": {
    message: "El peso de {node} es {value} ({cell}).",
    remedy: "Escriba un número mayor o igual que 0. Si menos es mejor, ponga -1 en Direction.",
  },
  "weight-sum-zero": {
    message: "Los pesos de todos los elementos debajo de {node} son 0.",
    remedy: "Dé a alguno un peso mayor que 0.",
  },
  "goalposts-order": {
    message: "Las referencias de {node} son {lower} y {upper} ({cell}).",
    remedy: "Escriba la cifra menor en Lower, sea cual sea la dirección.",
  },
  "denominator-unknown": {
    message: "El denominador de {indicator} es {denominator}, que no está en los datos ({cell}).",
    remedy: "Corrija el nombre o añada la columna.",
  },
  "group-unknown": {
    message: "No existe el grupo {group} ({cell}).",
    remedy: "Indique una columna de etiquetas.",
  },
  "method-unknown": {
    message: "{setting} es {method}, que no se conoce ({cell}).",
    remedy: "Use uno de estos: {known}.",
  },
  "method-parameter": {
    message: "{setting}: {parameter} es {value}; debe ser {limit} ({cell}).",
    remedy: "Escriba un número permitido.",
  },
  "aggregation-node-unknown": {
    message: "{setting} no nombra ningún agregado del marco ({cell}).",
    remedy: "Use uno de estos: {known}.",
  },
  "aggregation-level-unknown": {
    message: "{setting} nombra un nivel sin agregados ({cell}).",
    remedy: "Use uno de estos: {known}.",
  },
  "gap-unit-unknown": {
    message: "La referencia de la brecha es {value}, que no es el código de ninguna unidad ({cell}).",
    remedy: "Use target, best, median, group median, peers o el código de una unidad.",
  },
  "peers-column-missing": {
    message: "Los pares se deben elegir por {column}, una columna que el índice no tiene ({cell}).",
    remedy: "Use columnas de cifras: {known}.",
  },
  "group-needed": {
    message: "{setting} necesita grupos, y las unidades no están agrupadas ({cell}).",
    remedy: "Escriba Group column en el método, o elija un ajuste sin grupos.",
  },
  "panel-needed": {
    message: "{setting} necesita un momento en cada fila, y los datos no tienen columna de tiempo ({cell}).",
    remedy: "Añada una columna Year con una fila por unidad y año, o elija un ajuste sin tiempo.",
  },
  "override-indicator-unknown": {
    message: "{setting} no nombra ningún indicador del marco ({cell}).",
    remedy: "Use el código o el nombre de un indicador.",
  },
  "parameter-unit-unknown": {
    message: "{setting} nombra {value}, que no es el código de ninguna unidad ({cell}).",
    remedy: "Escriba el código de una unidad después del nombre del método.",
  },
  "judgement-element-unknown": {
    message: "{found} no es ningún elemento del marco ({cell}).",
    remedy: "Escriba el código o el nombre de un elemento, o elimínelo.",
  },
  "judgement-not-positive": {
    message: "El juicio sobre {node} es {value} ({cell}).",
    remedy: "Escriba 0 puntos o más; en una comparación, un número mayor que 0, como 3 o 1/3.",
  },
  "comparison-elements": {
    message: "La comparación no tiene todo lo que está debajo de {parent}, o tiene más: {known} ({cell}).",
    remedy: "Compare entre sí todos los elementos de un mismo padre, en una tabla propia.",
  },
  "comparison-missing": {
    message: "No consta cuánto importa {node} frente a {child} ({cell}).",
    remedy: "Escriba un número mayor que 0: 1 si importan lo mismo, 3 si importa el triple, 1/3.",
  },
  "comparison-not-reciprocal": {
    message: "{node} frente a {child} es {value} ({cell}), y a la inversa {other}.",
    remedy: "Escriba el recíproco, o deje vacía una de las dos celdas; un elemento frente a sí mismo es 1.",
  },
  "denominator-missing": {
    message: "{indicator} de {unit} no se puede dividir: falta {denominator} ({cell}).",
    remedy: "Escriba el denominador.",
  },
  "denominator-zero": {
    message: "{indicator} de {unit} no se puede dividir: {denominator} es 0 ({cell}).",
    remedy: "Escriba el denominador correcto.",
  },
  "unit-screened-out": {
    message: "{unit} tiene {availability} de los indicadores, menos de {limit}, y no se ha puntuado.",
    remedy: "Complete su fila o baje el límite del cribado.",
  },
  "unit-of-zeros": {
    message: "{unit} tiene ceros en el {zeros} de sus cifras, más de {limit}, y no se ha puntuado.",
    remedy: "Compruebe si sus ceros son cifras ausentes, o suba el límite del cribado por ceros.",
  },
  "unit-not-scored": {
    message: "{unit} no tiene puntuación en {node}: hay {present} de {children} elementos.",
    remedy: "Complete su fila o elija otra regla para los datos ausentes.",
  },
  "indicator-constant": {
    message: "{indicator} tiene la misma cifra en todas las unidades ({cell}), así que se ha apartado.",
    remedy: "Revise la columna o use referencias (Lower y Upper).",
  },
  "indicator-without-goalposts": {
    message: "{indicator} no tiene las dos referencias, así que se ha apartado.",
    remedy:
      "Escriba Lower y Upper en el marco o en una tabla Goalposts ({cell}), o elija otra normalización.",
  },
  "indicator-without-target": {
    message: "{indicator} no tiene meta, así que se ha apartado.",
    remedy: "Escriba Target en el marco ({cell}), o elija otra normalización.",
  },
  "indicator-without-reference": {
    message: "{indicator} no se puede medir respecto a la unidad nombrada ({cell}), así que se ha apartado.",
    remedy: "Nombre una unidad con una cifra mejor que la peor, o elija otra normalización.",
  },
  "indicator-without-spread": {
    message:
      "{indicator} tiene la misma cifra en la mitad central de las unidades ({cell}), así que se ha apartado.",
    remedy: "Elija otra normalización, para este indicador o para todos.",
  },
  "indicator-not-positive": {
    message: "La mejor cifra de {indicator} es 0 o menor ({cell}), así que se ha apartado.",
    remedy: "Elija otra normalización, para este indicador o para todos.",
  },
  "unit-without-peers": {
    message: "Sin pares y, por tanto, sin brecha: {units}.",
    remedy: "Introduzca su grupo, o columnas de Peers by para las que tengan cifras.",
  },
  "target-without-score": {
    message:
      "Las metas no tienen puntuación con {aggregation}, ni por encima, así que ahí no hay brechas respecto a la meta.",
    remedy: "Elija otra referencia de la brecha: el mejor, la mediana o el código de una unidad.",
  },
  "imputation-without-values": {
    message: "{indicator} no se ha podido imputar con {method} ({cell}) en: {units}.",
    remedy: "Escriba las cifras o las etiquetas del grupo, o elija otra imputación.",
  },
  "treatment-not-possible": {
    message:
      "Los valores atípicos de {indicator} no se han cambiado: {method} no es posible con sus cifras ({cell}).",
    remedy: "Revise la columna, o elija otro tratamiento para este indicador.",
  },
  ...weightProblemsInSpanish,
  "mean-needs-positive": {
    message: "La media ({aggregation}) de {node} no se puede calcular con {value} en {child}: {units}.",
    remedy:
      "Use la normalización min-max 1-100 (z-score 100 10 con Mazziotta-Pareto), o la media aritmética en este nodo.",
  },
  "nothing-scored": {
    message: "No se ha podido puntuar ninguna unidad.",
    remedy: "Vea los demás problemas.",
  },
  "result-infinite": {
    message: "Un resultado de {infinite} es un número infinito (etapa: {stage}), primero en {unit}.",
    remedy:
      "Compruebe las cifras, las referencias y los ajustes de los que se obtiene, o use una unidad de medida mayor.",
  },
  ...scaleProblemsInSpanish,
  ...whatIfProblemsInSpanish,
  ...pointsProblemsInSpanish,
  ...unitWeightProblemsInSpanish,
  ...frozenProblemsInSpanish,
  ...sqlProblemsInSpanish,
  "replicates-refused": {
    message:
      "{failed} de {replicates} réplicas han fallado: la media {aggregation} de {node} encontró {value} en {child}, en {unit}.",
    remedy: "Varíe la normalización entre escalas por encima de 0 (min-max 1-100), o quite esa media.",
  },
  "replicates-without-score": {
    message: "{failed} de {replicates} réplicas han fallado: dejaron muy pocas cifras para una puntuación.",
    remedy: "Quite las opciones que dejan cifras sin valor.",
  },
};
