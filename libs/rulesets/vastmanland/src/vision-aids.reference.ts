/** The page on vision aids as plain code, read from the page and not from the rule package, for the tests to compare with. */
export type Case = {
  readonly product: 'magnifier' | 'videoMagnifier' | 'brailleNotetaker' | 'bookStand' | 'portableComputer' | 'scanner' | 'otherInput';
  readonly profession: 'arbetsterapeut' | 'synpedagog' | 'optiker' | 'other';
  readonly workplace: 'synenheten' | 'other';
  readonly visionCategory: 'none' | '1' | '2' | '3' | '4' | '5';
  readonly otherMagnifiersSuffice: boolean;
  readonly alreadyHas: number;
  readonly neededOutsideHome: boolean;
  readonly schoolUse: boolean;
};

const VALUES: { readonly [F in keyof Case]: readonly Case[F][] } = {
  product: ['magnifier', 'videoMagnifier', 'brailleNotetaker', 'bookStand', 'portableComputer', 'scanner', 'otherInput'],
  profession: ['arbetsterapeut', 'synpedagog', 'optiker', 'other'],
  workplace: ['synenheten', 'other'],
  visionCategory: ['none', '1', '2', '3', '4', '5'],
  otherMagnifiersSuffice: [true, false],
  alreadyHas: [0, 1, 2, 20],
  neededOutsideHome: [true, false],
  schoolUse: [true, false],
};

/** Every combination of values that tell cases apart. */
export function everyCase(): Case[] {
  return Object.entries(VALUES).reduce<object[]>((cases, [fact, values]) => cases.flatMap((one) => values.map((value) => ({ ...one, [fact]: value }))), [{}]) as Case[];
}

/** The lowest and the highest vision category that the page names for each product; it names none for other input units. */
const CATEGORIES: { readonly [P in Case['product']]?: readonly [number, number] } = {
  magnifier: [1, 4], videoMagnifier: [1, 4], brailleNotetaker: [2, 5], bookStand: [1, 4], portableComputer: [1, 5], scanner: [2, 5],
};

/** What the page says; `open` where it says nothing. */
export function saidOnThePage(of: Case): 'yes' | 'no' | 'open' {
  const staff = ['arbetsterapeut', 'synpedagog', ...(of.product === 'magnifier' ? ['optiker'] : [])];
  if (of.workplace !== 'synenheten' || !staff.includes(of.profession)) return 'no';
  const range = CATEGORIES[of.product];
  if (range === undefined) return 'open';
  const category = of.visionCategory === 'none' ? 0 : Number(of.visionCategory);
  if (category < range[0] || category > range[1]) return 'no';
  if (of.product === 'portableComputer') return of.schoolUse ? 'yes' : 'no';
  if (of.product !== 'videoMagnifier') return 'yes';
  if (of.otherMagnifiersSuffice) return 'no';
  if (of.alreadyHas === 0) return 'yes';
  return of.alreadyHas > 1 ? 'open' : of.neededOutsideHome ? 'yes' : 'no';
}
