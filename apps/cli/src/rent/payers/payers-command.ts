import type { Command } from 'commander';
import type { Io } from '../../io.js';
import type { Settle } from '../../program.js';
import type { PayersOptions } from './payers-verb.js';

/** Adds `hjm rent payers` by what makes a verb. */
export function addPayersCommand(verb: (name: string, description: string) => Command, io: Io, settle: Settle): void {
  const collect = (value: string, earlier: readonly string[] | undefined): readonly string[] => [...(earlier ?? []), value];
  verb('payers', 'Frågar ett regelverk vem som betalar när brukare flyttar eller får andra insatser, och skriver bytena för hjm rent run --changes.')
    .option('--register <fil>', 'uthyrningarna, en rad var: .csv, .xlsx eller - för standard in')
    .option('--changes <fil>', 'ändringar som redan finns; de skrivs först i --out, som de står')
    .option('--vat <kategori>', 'momskategori för rader i registret som saknar en')
    .option('--situations <fil>', 'vad som gäller brukaren från vilken dag: uthyrning (eller brukare), gäller från, registrerad, kommun, enhet, och en kolumn för varje uppgift i regelverket')
    .option('--users <fil>', 'vilken brukare, som nyckel, varje uthyrning hör till, när --situations är per brukare; där kan också stå uppgifter om hjälpmedlet')
    .option('--package <regelverk>', 'regelverket som tillfrågas, till exempel vastmanland/cost-responsibility')
    .option('--file <fil>', 'ett eget regelverk som JSON i stället')
    .option('--parties <fil>', 'vem som är vilken betalare: betalare, kommun, enhet, kostnadsansvarig')
    .option('--fact <namn=värde>', 'en uppgift som gäller alla uthyrningar, med id eller svenska ord (kan upprepas)', collect)
    .option('--param <namn=lista>', 'en lista som källan lämnar till andra (kan upprepas)', collect)
    .option('--open <id>', 'kostnadsansvarig att skriva där reglerna inte avgör vem som betalar; utelämnat: öppen, som hyreskörningen håller för sig')
    .option('--settled-known-at <dag>', 'vad redan debiterade körningar visste: byten som borde ha varit kända då registreras dagen efter, och ger krediter')
    .option('--out <fil>', 'skriv ändringarna dit: .csv, .xlsx eller - för standard ut')
    .option('--problems <fil>', 'skriv allt som är öppet eller fel dit: .csv eller .xlsx')
    .option('--explain', 'visa vilken regel som gav varje ändring, med källa')
    .option('--strict', 'slutkod 1 när något är öppet eller inte går att läsa')
    .option('--force', 'skriv över filerna i --out och --problems')
    .action((options: PayersOptions) => settle('rent payers', async () => (await import('./payers-verb.js')).rentPayersVerb(io, options)));
}
