import ts from 'typescript';
import tseslint from 'typescript-eslint';

/** One entry of `no-restricted-syntax`. */
const forbid = (selector, message) => ({ selector, message });

const markup = 'Build nodes and set text: markup made from text lets a cell run script.';
const everywhere = [
  forbid('TSEnumDeclaration', 'A union of literals says the same, and its values are what is written.'),
  forbid('ExportDefaultDeclaration', 'Export by name.'),
  forbid('MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]', markup),
  forbid('MemberExpression[property.value=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]', markup),
  forbid('JSXAttribute[name.name=/^(innerHTML|dangerouslySetInnerHTML)$/]', markup),
  forbid('Property[key.name="dangerouslySetInnerHTML"]', markup),
  forbid('CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]', markup),
];
const inOldExcel = [
  forbid(
    'CallExpression[callee.property.name="normalize"]',
    "Excel 2016's engine has no String.prototype.normalize: use the project's own composition.",
  ),
  forbid(
    'NewExpression[callee.name=/^(Map|Set)$/][arguments.length>0]',
    "Excel 2016's engine passes over what a Map or Set is made with: add the members one by one.",
  ),
];
const exactFigures = [
  forbid(
    'MemberExpression[object.name="Math"][property.name="round"]',
    'Binary floats round halves wrongly: use big.js.',
  ),
  forbid('CallExpression[callee.name="parseFloat"]', 'It accepts half a figure: read with src/core/number.'),
  forbid(
    'MemberExpression[property.name="parseFloat"]',
    'It accepts half a figure: read with src/core/number.',
  ),
];

/** `toFixed` of a float rounds halves wrongly; that of a Big is exact. */
const floatToFixed = {
  meta: {
    type: 'problem',
    messages: { float: 'Binary floats round halves wrongly: use big.js.' },
    schema: [],
  },
  create(context) {
    const { getTypeAtLocation } = context.sourceCode.parserServices;
    return {
      'MemberExpression[property.name="toFixed"]'(node) {
        if (getTypeAtLocation(node.object).flags & (ts.TypeFlags.NumberLike | ts.TypeFlags.Any)) {
          context.report({ node, messageId: 'float' });
        }
      },
    };
  },
};

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', 'tests/**/fixtures/'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // It compares all types of all values, half of the whole run, and there are no enums of ours to keep apart.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...everywhere],
    },
  },
  {
    files: ['src/{core,app,words,forms}/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...everywhere, ...inOldExcel],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    plugins: { figures: { rules: { 'float-to-fixed': floatToFixed } } },
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...inOldExcel, ...exactFigures],
      'figures/float-to-fixed': 'error',
    },
  },
  {
    files: ['tests/**/*.{ts,tsx}', 'bench/**/*.ts'],
    rules: {
      // A test states what is there; a wrong `!` fails the test at once.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
