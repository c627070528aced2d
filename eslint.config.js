import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.ts', '**/*.test.tsx', '**/e2e/**'];
const zodByName = {
  selector: "ImportDeclaration[source.value='zod'][importKind!='type'] > ImportSpecifier[importKind!='type']",
  message: "Use `import * as z from 'zod'`: a named import bundles all of zod.",
};
const testTools = ['vitest', 'fast-check'];

export default tseslint.config(
  {
    ignores: [
      '**/dist',
      '**/out-*',
      '**/node_modules',
      '**/coverage',
      '**/*.config.ts',
      '**/*.config.js',
      '**/*.mjs',
      'tools/create-region/template', // linted by whom it becomes the package of
      '.nx',
    ],
  },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      // The key of an index signature has a name that says what it is.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      // Asks for `!`, which no-non-null-assertion forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-syntax': ['error', zodByName],
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: true,
          allow: [],
          // Entries are told apart, not packages: a verb loads `@hjm/pricing/schema` (zod) only when a file is read.
          checkDynamicDependenciesExceptions: ['@hjm/tables', '@hjm/pricing', '@hjm/pricing/**', '@hjm/kpi', '@hjm/kpi/**', '@hjm/economics', '@hjm/economics/**', '@hjm/demo', '@hjm/demo/**'],
          depConstraints: [
            {
              sourceTag: 'layer:core',
              onlyDependOnLibsWithTags: [],
              allowedExternalImports: ['date-fns', 'date-fns/*', '@date-fns/utc', 'decimal.js', 'date-holidays', 'swedish-holidays', ...testTools],
            },
            {
              sourceTag: 'layer:tables',
              onlyDependOnLibsWithTags: ['layer:core'],
              allowedExternalImports: ['hucre', 'hucre/*', ...testTools],
            },
            {
              sourceTag: 'layer:domain',
              onlyDependOnLibsWithTags: ['layer:core'],
              allowedExternalImports: ['decimal.js', 'zod', 'zod/*', '@noble/hashes', '@noble/hashes/*', ...testTools],
            },
            {
              sourceTag: 'layer:ruleset',
              onlyDependOnLibsWithTags: ['layer:core', 'layer:domain'],
              allowedExternalImports: testTools,
            },
            {
              sourceTag: 'layer:adapter',
              onlyDependOnLibsWithTags: ['layer:core', 'layer:domain', 'layer:tables'],
              allowedExternalImports: ['@duckdb/node-api', ...testTools],
            },
            { sourceTag: 'layer:demo', onlyDependOnLibsWithTags: ['layer:core', 'layer:domain'], allowedExternalImports: testTools },
            { sourceTag: 'layer:app', onlyDependOnLibsWithTags: ['layer:core', 'layer:tables', 'layer:domain', 'layer:ruleset', 'layer:demo', 'layer:adapter'] },
            { sourceTag: 'layer:tool', onlyDependOnLibsWithTags: ['layer:core', 'layer:tables', 'layer:domain', 'layer:ruleset', 'layer:demo', 'layer:adapter'] },
          ],
        },
      ],
    },
  },
  {
    // Clock and chance come into the libraries as parameters. Node and DOM are kept out by `types: []`.
    files: ['libs/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-syntax': [
        'error',
        zodByName,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'No clock in a library: take the day as a parameter.' },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'No clock in a library: take the day as a parameter.' },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'No chance in a library: take it as a parameter.' },
      ],
    },
  },
);
