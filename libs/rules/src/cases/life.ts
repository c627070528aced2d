/** Where an out-of-assortment case stands. In an open state somebody still has something to do. */
export type CaseState = 'applied' | 'completed' | 'prepared' | 'sentBack' | 'granted' | 'refused' | 'replaced' | 'expired';

/** What can happen to a case. */
export type CaseEventKind = 'apply' | 'complete' | 'prepare' | 'sendBack' | 'grant' | 'refuse' | 'replace' | 'expire';

/** Who does something to a case: who applies, who prepares, who decides at a level of the policy. */
export type CaseRole = 'applicant' | 'consultant' | 'decider';

/** The states, in the order of a case's life. */
export const caseStates: readonly { readonly id: CaseState; readonly label: string; readonly open: boolean }[] = [
  { id: 'applied', label: 'Ansökt', open: true },
  { id: 'completed', label: 'Kompletterat', open: true },
  { id: 'prepared', label: 'Berett', open: true },
  { id: 'sentBack', label: 'Återsänt', open: true },
  { id: 'granted', label: 'Beviljat', open: false },
  { id: 'refused', label: 'Avslaget', open: false },
  { id: 'replaced', label: 'Ersatt', open: false },
  { id: 'expired', label: 'Förfallet', open: false },
];

/** The roles. */
export const caseRoles: readonly { readonly id: CaseRole; readonly label: string }[] = [
  { id: 'applicant', label: 'Sökande förskrivare' },
  { id: 'consultant', label: 'Hjälpmedelskonsulent' },
  { id: 'decider', label: 'Beslutsfattare' },
];

/** One step of the life: the event, the states that it leads from and to, and the roles that may take it. */
export type CaseStep = {
  readonly event: CaseEventKind;
  /** As a command: what a button says. */
  readonly label: string;
  /** As something that has happened. */
  readonly done: string;
  /** Empty for the step that begins a case. */
  readonly from: readonly CaseState[];
  readonly to: CaseState;
  readonly roles: readonly CaseRole[];
};

/** The state machine. A decision from `applied` or `completed` is only for levels that decide without preparation. */
export const caseSteps: readonly CaseStep[] = [
  { event: 'apply', label: 'Ansök', done: 'Ansökan', from: [], to: 'applied', roles: ['applicant'] },
  { event: 'complete', label: 'Komplettera', done: 'Komplettering', from: ['applied', 'completed', 'sentBack'], to: 'completed', roles: ['applicant'] },
  { event: 'prepare', label: 'Bered', done: 'Beredning', from: ['applied', 'completed'], to: 'prepared', roles: ['consultant'] },
  { event: 'sendBack', label: 'Återsänd', done: 'Återsändning', from: ['applied', 'completed', 'prepared'], to: 'sentBack', roles: ['consultant', 'decider'] },
  { event: 'grant', label: 'Bevilja', done: 'Beslut: beviljat', from: ['applied', 'completed', 'prepared'], to: 'granted', roles: ['decider'] },
  { event: 'refuse', label: 'Avslå', done: 'Beslut: avslaget', from: ['applied', 'completed', 'prepared'], to: 'refused', roles: ['decider'] },
  { event: 'replace', label: 'Ersätt', done: 'Ersatt av ett nytt ärende', from: ['granted'], to: 'replaced', roles: ['consultant', 'decider'] },
  { event: 'expire', label: 'Låt förfalla', done: 'Förfallet', from: ['sentBack', 'granted'], to: 'expired', roles: ['consultant', 'decider'] },
];

/** The step of an event. */
export function stepOf(event: CaseEventKind): CaseStep {
  return caseSteps.find((step) => step.event === event) as CaseStep;
}

/** The steps that lead on from a state; from no case at all, the one that begins it. */
export function stepsFrom(state: CaseState | null): readonly CaseStep[] {
  return caseSteps.filter(({ from }) => (state === null ? from.length === 0 : from.includes(state)));
}

/** What a state is called. */
export function stateLabel(state: CaseState): string {
  return caseStates.find(({ id }) => id === state)?.label ?? state;
}

/** What a role is called. */
export function roleLabel(role: CaseRole): string {
  return caseRoles.find(({ id }) => id === role)?.label ?? role;
}

/** Whether somebody still has something to do. */
export function isOpenState(state: CaseState): boolean {
  return caseStates.some(({ id, open }) => id === state && open);
}
