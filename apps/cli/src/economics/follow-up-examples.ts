/** Examples of the commands in `follow-up-commands.ts`, run after `hjm economics demo ekonomi`. */
export const FOLLOW_UP_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  surplus: [
    'hjm economics surplus --region vastmanland --year 2023 --result "3 940 tkr"',
    'hjm economics surplus --demo --column closed2023 --refund-line result-refund --key demo-nyckel-2023',
    'hjm economics surplus --region vastmanland --year 2023 --result "3 940 tkr" --key ekonomi/nyckel.csv --basis percent --key-decided "eget exempel" --letters brev.xlsx --out fordelning.csv',
    'hjm economics surplus --region varmland --year 2025 --result "-56 tkr"',
    'hjm economics surplus --region vastmanland --implied "2 305 tkr"',
  ],
  investments: [
    'hjm economics investments --demo --plan s3-investments --through 4 --method linear',
    'hjm economics investments --economy ekonomi/ekonomi.json --plan s3-investments --through 4 --method linear --point --limited "2024-03-15;återhållsamhet;verksamhetschef"',
    'hjm economics investments --demo --plan s3-investments --through 4 --method linear --depreciation alla=60 --interest 2,5 --interest-name "eget exempel" --start nextMonth --interest-on openingValue --depreciation-line depreciation-aids --interest-line financial-costs --out uppfoljning.xlsx',
  ],
  effects: [
    'hjm economics effects ekonomi/priser-volymer.csv --mixed separate --new-and-removed apart',
    'hjm economics effects ekonomi/priser-volymer.csv --mixed toPrice --new-and-removed toVolume --unit tkr --decimals 1 --out effekter.xlsx',
  ],
  measures: ['hjm economics measures --demo --year 2024', 'hjm economics measures ekonomi/handlingsplan.csv --today 2025-10-15 --consequences --out summor.xlsx'],
  control: [
    'hjm economics control --demo --red 12 --yellow 6 --interim "Delår 2025=2025-10-15" --activities',
    'hjm economics control ekonomi/riskregister.csv --results ekonomi/kontroller.csv --year 2025 --today 2025-10-15 --red 12 --yellow 6 --activities ekonomi/verksamhetsplan.csv --assignments ekonomi/uppdrag.csv --by goal --out kontroll.xlsx',
  ],
  published: ['hjm economics published', 'hjm economics published --tables', 'hjm economics published --table s0-investments-2025', 'hjm economics published --region dalarna --all --json'],
};
