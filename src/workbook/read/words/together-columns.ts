import type { ProposalColumn, ProposalKind, StakeholderColumn } from "../../assessment";
import { wordTable } from "./word-list";

const participants = [
  ...["Participant", "Name", "Person", "Stakeholder", "Who", "Expert", "Voter", "Member", "Participante"],
  ...["Nombre", "Persona", "Parte interesada", "Quién", "Experto", "Experta", "Votante", "Participant.e"],
  ...["Nom", "Personne", "Qui", "Nome", "Pessoa", "Quem", "Participant name", "Respondent"],
] as const;

const nodes = [
  ...["Node", "Element", "Code", "Capability", "Indicator", "iCode", "Dimension", "Pillar", "Part"],
  ...["Nodo", "Elemento", "Código", "Capacidad", "Indicador", "Dimensión", "Pilar", "Nœud", "Élément"],
  ...["Capacité", "Indicateur", "Pilier", "Nó", "Capacidade", "Dimensão", "Node code", "Criterion"],
  ...["Criterio", "Critère", "Critério"],
] as const;

/** Headers of the table Stakeholders as people write them, in four languages. */
export const stakeholderTable = wordTable<StakeholderColumn>({
  participant: participants,
  group: [
    ...["Group", "Role", "Kind", "Organisation", "Organization", "Speaks for", "Grupo", "Rol", "Tipo"],
    ...["Organización", "Habla por", "Groupe", "Rôle", "Organização", "Papel"],
  ],
  node: nodes,
  points: [
    ...["Points", "Weight", "Importance", "Budget", "Share", "Puntos", "Peso", "Importancia", "Reparto"],
    ...["Poids", "Pontos", "Importância"],
  ],
  than: [
    ...["Than", "Compared with", "Compared to", "Other", "Versus", "Vs", "Over", "Que", "Comparado con"],
    ...["Frente a", "Otro", "Comparé à", "Par rapport à", "Autre", "Do que", "Comparado com", "Outro"],
  ],
  ratio: [
    ...["Ratio", "Times", "Times as important", "Judgement", "Judgment", "Razón", "Veces", "Juicio"],
    ...["Veces más importante", "Rapport", "Fois", "Jugement", "Razão", "Vezes", "Julgamento"],
  ],
});

/** Headers of the table Proposals. */
export const proposalTable = wordTable<ProposalColumn>({
  node: nodes,
  proposal: [
    ...["Proposal", "Proposed", "Change", "Action", "What", "Propuesta", "Cambio", "Acción", "Proposition"],
    ...["Changement", "Proposta", "Mudança", "Alteração", "Ação"],
  ],
  to: [
    ...["To", "New parent", "New name", "New wording", "Into", "A", "Nuevo padre", "Nuevo nombre", "Hacia"],
    ...["Nueva redacción", "Vers", "Nouveau parent", "Nouveau nom", "Para", "Novo nome", "Novo pai"],
  ],
  participant: participants,
  vote: ["Vote", "Voto", "Votes", "Position", "Posición"],
  for: [
    ...["For", "In favour", "In favor", "Yes", "Votes for", "Pro", "A favor", "Sí", "Votos a favor"],
    ...["Pour", "Oui", "Sim"],
  ],
  against: [
    ...["Against", "No", "Votes against", "Contra", "En contra", "Votos en contra", "Contre", "Non", "Não"],
  ],
});

/** What a proposal can be, in four languages; as `plain` returns them they are compared. */
export const proposalWords = wordTable<ProposalKind>({
  keep: ["keep", "stay", "mantener", "conservar", "dejar", "garder", "conserver", "manter"],
  drop: [
    ...["drop", "remove", "delete", "leave out", "eliminar", "quitar", "suprimir", "retirar", "supprimer"],
    ...["retirer", "remover", "excluir"],
  ],
  move: ["move", "mover", "trasladar", "cambiar de lugar", "déplacer", "deplacer", "deslocar"],
  reword: [
    ...["reword", "rename", "rephrase", "reformular", "renombrar", "redactar", "cambiar el nombre"],
    ...["reformuler", "renommer", "renomear", "reescrever"],
  ],
});

/** What a vote can be in words; 1 and -1 are read as figures, because signs do not count in words. */
export const voteWords = wordTable<"for" | "against" | "none">({
  for: ["for", "yes", "y", "in favour", "in favor", "agree", "a favor", "sí", "si", "pour", "oui", "sim"],
  against: ["against", "no", "n", "disagree", "en contra", "contra", "contre", "non", "não"],
  none: [
    ...["abstain", "abstention", "abstained", "no opinion", "abstención", "se abstiene", "abstenerse"],
    ...["s'abstient", "abstenção"],
  ],
});
