import type { FactDef } from '@hjm/rules';
import { describeValue } from '@hjm/rules/text';

/** The choices of a one-of fact, by id and label. */
export function choiceTexts(def: FactDef & { readonly type: 'oneOf' }): string[] {
  return def.values.map(({ id, label }) => (id.toLowerCase() === label.toLowerCase() ? id : `${id} = ${label}`));
}

/** What an answer to a fact may look like, for errors and questions: "ja eller nej", "logoped; other = Annat yrke". */
export function expectedText(def: FactDef): string {
  switch (def.type) {
    case 'yesNo':
      return 'ja eller nej';
    case 'oneOf':
      return choiceTexts(def).join('; ');
    case 'wholeNumber':
      return `ett heltal från ${String(def.min)} till ${describeValue(def, def.max)}`;
    case 'money':
      return `ett belopp från ${describeValue(def, def.min)} till ${describeValue(def, def.max)}`;
    case 'date':
      return 'en dag ÅÅÅÅ-MM-DD';
    case 'isoCode':
      return 'en ISO 9999-kod som 22 21 09';
    case 'article':
      return 'ett artikelnummer, högst 64 tecken';
  }
}
