/**
 * Lint rules, and the house's one-way streets. Lies here and not at the top, which holds only what the product is made of:
 * `eslint -c src/commands/eslint.config.mjs .`
 */
import { defineConfig } from 'eslint/config'
import simpleImportSort from 'eslint-plugin-simple-import-sort'
import tseslint from 'typescript-eslint'

/**
 * @param {string} room files
 * @param {{ group: string[], message: string }[]} patterns
 */
const mayNotImport = (room, patterns) => ({ files: [room], rules: { 'no-restricted-imports': ['error', { patterns }] } })

const payload = {
  group: ['payload', 'payload/*', '@payloadcms/*', '@payload-config', '**/payload.config'],
  message: 'Payload lives in Next’s module graph only.',
}
const next = { group: ['next', 'next/*'], message: 'This room is pure: no framework.' }

const drawing = { group: ['react', 'react-dom/*', '@/src/ui/**', './page', './drawing'], message: 'The server reads this: nothing that draws.' }

export default defineConfig(
  {
    ignores: [
      'node_modules',
      '.next*',
      'bench/stock/.next',
      'data',
      'media',
      'tests/.tmp',
      'tests/.output',
      'src/payload-types.ts',
      '**/importMap.js',
      'src/database/migrations',
      'next-env.d.ts',
      '**/*.d.ts',
    ],
  },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [tseslint.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { 'simple-import-sort': simpleImportSort },
    rules: {
      // What Node has, what is installed, what the product has from the top down, what lies beside.
      'simple-import-sort/imports': ['error', { groups: [['^\\u0000'], ['^node:'], ['^@?\\w'], ['^@/', '^\\.']] }],
      eqeqeq: 'error',
      'no-console': 'off',
      'no-constant-condition': 'error',
      'no-else-return': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression)[source.value=/^\\.\\.(\\/|$)/]',
          message: 'What lies beside the folder or above it is imported by its address from the top: @/src/…. What lies in it or below: ./…',
        },
        {
          selector: 'JSXOpeningElement[name.name="button"] > JSXAttribute[name.name="disabled"] > JSXExpressionContainer > Identifier[name=/busy|sending/i]',
          message: 'A button that is disabled while it waits loses the keyboard: BusyButton (src/admin/busy-button.tsx).',
        },
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: ['bench/**'],
    languageOptions: { parserOptions: { project: 'src/commands/tsconfig.check.json', tsconfigRootDir: new URL('../..', import.meta.url).pathname } },
    rules: {
      // A promise that nobody waits for fails where nobody sees it.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false, arguments: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  mayNotImport('src/server/**', [payload]),
  mayNotImport('src/periods/**', [payload, next]),
  mayNotImport('src/i18n/**', [payload, next]),
  mayNotImport('src/visuals/**', [payload, next]),
  mayNotImport('src/ui/**', [payload]),
  mayNotImport('src/explore/**', [payload, next]),
  mayNotImport('src/explore/{registry,table-file,*/query,*/counting,*/layout,*/table,*/words}.ts', [payload, next, drawing]),
  mayNotImport('src/enhance/**', [payload, next]),
  {
    ...mayNotImport('app/(site)/**', [{ ...payload, message: 'Public pages read the catalogue, never the database.' }]),
    // A draft is in the database only: its preview asks who is asking, a confirmation link is a right of its own.
    ignores: ['app/(site)/*/preview/**', 'app/(site)/*/confirm/**'],
  },
)
