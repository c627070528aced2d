/**
 * § 12 of the minutes of 2023-02-24 as plain code, read from the paragraph and not from the rule package: what the tests
 * compare the package with, over every input.
 */
export type Case = Readonly<Record<string, string | boolean>>;
type Reference = { outcome: 'allowed' | 'conditional' | 'denied'; consultant: string; assessment: string };

const VALUES: Readonly<Record<string, readonly (string | boolean)[]>> = {
  profession: ['logoped', 'arbetsterapeut', 'specialpedagog', 'other'],
  workplace: ['habiliteringscentrum', 'other'],
  tier: ['simple', 'keyboard', 'advanced'],
  need: ['communication', 'cognitive', 'neither'],
};

/** Every combination of values of the named facts. */
export function inputs(facts: readonly string[]): Case[] {
  return facts.reduce<Case[]>((cases, fact) => cases.flatMap((one) => (VALUES[fact] ?? [true, false]).map((value) => ({ ...one, [fact]: value }))), [{}]);
}

const no: Reference = { outcome: 'denied', consultant: 'absent', assessment: 'absent' };

/** "Bakgrund" and "Kriterier för förskrivning". */
export function before2023April({ profession, workplace, simplerDevice, need }: Case): Reference {
  const forThisPatient = need === 'communication' || (need === 'cognitive' && simplerDevice);
  if (!forThisPatient) return no;
  const yes: Reference = { ...no, outcome: 'allowed' };
  if (profession === 'logoped' || profession === 'arbetsterapeut') return yes;
  return profession === 'specialpedagog' && workplace === 'habiliteringscentrum' && simplerDevice ? yes : no;
}

/** The text that the board approved. */
export function from2023April(of: Case): Reference {
  const { profession, workplace, tier, need, textBased, selectedArticle, consultantConsulted, speechAssessment } = of;
  if (need === 'neither' || (need === 'cognitive' && tier !== 'simple')) return no;
  switch (tier) {
    case 'simple':
      if (profession === 'specialpedagog') return { ...no, outcome: workplace === 'habiliteringscentrum' && selectedArticle ? 'allowed' : 'denied' };
      return { ...no, outcome: profession === 'other' ? 'denied' : 'allowed' };
    case 'keyboard':
      return { ...no, outcome: profession === 'logoped' || profession === 'arbetsterapeut' ? 'allowed' : 'denied' };
    default: {
      const may = profession === 'logoped' || (profession === 'arbetsterapeut' && textBased === true);
      if (!may) return no;
      return { outcome: consultantConsulted ? 'allowed' : 'conditional', consultant: consultantConsulted ? 'met' : 'unmet', assessment: speechAssessment ? 'met' : 'unmet' };
    }
  }
}
