import type { RefusedPart } from '../economy-parts-api.js';
import type { ImportQuestion } from './import-questions.js';

/** A refusal in the words of the form: fields by their labels, rows as rows, and where to say what is missing. */
export function inWordsOfForm(refused: RefusedPart, questions: readonly ImportQuestion[]): RefusedPart {
  const label = (name: string): string => questions.find((one) => one.name === name || one.at === name)?.labelSv ?? name;
  const problem = refused.problem.replace(/^Ange ([\w, ]+):/u, (_, names: string) => `Fyll i ${names.split(', ').map(label).join(', ')}:`);
  return {
    ...refused,
    problem: refused.code === 'months-missing' ? `${problem} Är det rätt att de saknas, säg det i fältet ${label('gaps')}.` : problem,
    issues: refused.issues.map((issue) => ({ ...issue, path: label(issue.path).replace(/^line (\d+)/u, 'rad $1') })),
  };
}
