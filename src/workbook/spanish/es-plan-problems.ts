import type { ProblemInSpanish } from "./es-problem";

export const planProblemsInSpanish: Readonly<Record<string, ProblemInSpanish>> = {
  "plan-no-costs": {
    message: "No se indica el coste de ningún indicador de las unidades del plan.",
    remedy: "Añada filas a la tabla Costs: el código de un indicador y lo que cuesta una unidad de él.",
  },
  "plan-floors-above-budget": {
    message: "Los mínimos de {names} suman {floors}, y el presupuesto es {budget}.",
    remedy: "Baje los mínimos o suba el presupuesto.",
  },
  "plan-floor-unreachable": {
    message:
      "El mínimo de {name} es {amount}, y todos los cambios que el plan puede hacer ahí cuestan {possible}.",
    remedy: "Baje el mínimo o permita más en Costs: más indicadores o cambios mayores.",
  },
  "plan-floor-outside": {
    message: "El mínimo de {name} es {amount}, y el plan no es para {name}.",
    remedy: "Quite el mínimo, o planifique también para estas unidades.",
  },
  "plan-needs-cycle": {
    message: "Estos indicadores se necesitan unos a otros en círculo: {indicators}.",
    remedy: "Quite una de las necesidades de la tabla Costs.",
  },
  "plan-needs-missing": {
    message:
      "{indicators} necesitan antes {needed}, y {needed} no tiene coste, no tiene valor o está excluido.",
    remedy: "Indique el coste de lo que se necesita o quite la necesidad de la tabla Costs.",
  },
  "plan-decided-above-budget": {
    message: "Lo que ya está decidido cuesta {cost}, y el presupuesto es {budget}: {items}.",
    remedy: "Suba el presupuesto o quite algo de lo decidido.",
  },
  "plan-decided-impossible": {
    message:
      "{item} está decidido y no puede cambiar: está en su extremo, o no tiene valor o no tiene coste.",
    remedy: "Quítelo de lo decidido o indique su coste.",
  },
  "plan-decided-and-excluded": {
    message: "{item} está decidido y excluido a la vez.",
    remedy: "Quítelo de una de las dos listas.",
  },
  "plan-rules-unmet": {
    message:
      "No se encontró ningún plan que cumpla todos los ajustes a la vez: presupuesto {budget}[; máximo de indicadores por unidad {most}][; mínimos: {floors}][; decidido: {decided}].",
    remedy: "Baje un mínimo, permita más indicadores por unidad, decida menos o suba el presupuesto.",
  },
  "plan-nothing-to-gain": {
    message: "Ningún cambio que el presupuesto pague gana nada.",
    remedy: "Suba el presupuesto o añada a Costs filas de indicadores que aún puedan subir.",
  },
  "plan-unit-unscored": {
    message: "No se planifica nada para las unidades sin puntuación: {units}.",
    remedy: "Añada las cifras que les faltan.",
  },
  "plan-not-proven": {
    message:
      "El plan gana {gain} puntos. No está demostrado que ningún otro gane más[; ningún plan gana más de {bound}].",
    remedy: "No hay que hacer nada.",
  },
  "plan-stopped": {
    message: "La búsqueda terminó antes de tiempo. Este es el mejor plan encontrado hasta entonces.",
    remedy: "Planifique para menos unidades o indicadores, o con menos reglas.",
  },
  "plan-too-long": {
    message: "Hay demasiados cambios para puntuar cada uno con este método, así que no se hace ningún plan.",
    remedy:
      "Planifique para una unidad o un grupo, indique costes para menos indicadores o elija una agregación que no compare unidades.",
  },
  "plan-coarse": {
    message: "Hay demasiados pasos para mirar cada uno, así que se toman varios a la vez.",
    remedy: "Indique pasos mayores en la tabla Costs o planifique para menos unidades.",
  },
  "plan-units-compared": {
    message:
      "La agregación compara unas unidades con otras: lo que una gana, otras pueden perderlo. Cada paso se eligió con todas las demás unidades como están.",
    remedy: "Planifique para una unidad o elija una agregación que no compare unidades.",
  },
  "plan-gates-together": {
    message:
      "{count} unidades no cumplen dos condiciones o más. Los pasos se prueban uno tras otro, por lo que el plan puede no encontrar dos condiciones que solo dan puntos cuando se cumplen ambas.",
    remedy:
      "Indique los pasos que cumplen esas condiciones como decididos en los ajustes del plan y compare las ganancias de los dos planes.",
  },
};
