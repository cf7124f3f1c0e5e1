import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Which way imports look: folder → what it may not import, and where the code should go instead. */
const fences = [
  {
    files: ['src/domain/**'],
    patterns: [
      '**/graph/**',
      '**/checks/**',
      '**/mdx/**',
      '**/charts/**',
      '**/cite/**',
      '**/publish/**',
      '**/search/**',
      '**/i18n/**',
      '**/components/**',
      '**/layouts/**',
      '**/pages/**',
      '**/scripts/**',
      'node:*',
      'astro:*',
    ],
    message: 'domain/ imports only itself: it is what things are, without disk, page or words.',
  },
  {
    files: ['src/graph/**'],
    patterns: [
      '**/checks/**',
      '**/mdx/**',
      '**/charts/**',
      '**/cite/**',
      '**/publish/**',
      '**/search/**',
      '**/components/**',
      '**/layouts/**',
      '**/pages/**',
      '**/scripts/**',
      'node:*',
      'astro:*',
    ],
    message: 'graph/ knows domain/ only; a rule belongs in checks/, a page query in pages/.',
  },
  {
    files: [
      'src/checks/**',
      'src/charts/**',
      'src/cite/**',
      'src/publish/**',
      'src/quality/**',
      'src/kept/**',
      'src/lists/**',
      'src/urls/**',
      'src/editions/**',
    ],
    patterns: [
      '**/components/**',
      '**/layouts/**',
      '**/pages/**',
      '**/scripts/**',
      'node:fs',
      'node:fs/*',
      'node:child_process',
      'astro:*',
    ],
    message: 'Pure folder: values in, values out. Disk belongs in scripts/, markup in components/.',
  },
  {
    files: ['src/i18n/**'],
    patterns: [
      '**/checks/**',
      '**/mdx/**',
      '**/charts/**',
      '**/cite/**',
      '**/publish/**',
      '**/search/**',
      '**/components/**',
      '**/layouts/**',
      '**/pages/**',
      '**/scripts/**',
      'node:*',
      'astro:*',
    ],
    message: 'i18n/ puts values into words and knows domain/, graph/ and markup/ only.',
  },
  {
    files: ['src/markup/**'],
    patterns: ['../**', 'node:*', 'astro:*'],
    message: 'markup/ imports only itself: it makes any text safe, whatever the text says.',
  },
  {
    files: ['src/mdx/**', 'src/search/**'],
    patterns: ['**/components/**', '**/layouts/**', '**/pages/**', '**/scripts/**', 'astro:*'],
    message:
      'Only pages, layouts and components may look at the site; move the code that needs it there.',
  },
  {
    files: ['src/components/**'],
    patterns: [
      '**/layouts/**',
      '**/pages/**',
      '**/scripts/**',
      '**/content.ts',
      'node:*',
      'astro:content',
    ],
    message: 'A component is part of a page and takes props; a whole page belongs in layouts/.',
  },
  {
    files: ['src/layouts/**'],
    patterns: ['**/pages/**', '**/scripts/**', 'node:*', 'astro:content'],
    message: 'A layout takes props or asks src/content.ts, the only file that asks astro:content.',
  },
  {
    files: ['src/elements/**'],
    patterns: ['../**', 'node:*', 'astro:*'],
    message: 'An element finds all it needs in its own markup; words and data come from there.',
  },
  {
    files: ['src/pages/**'],
    patterns: ['**/scripts/**', 'node:*', 'astro:content'],
    message: 'A page asks src/content.ts, the only file that asks astro:content.',
  },
  {
    files: ['scripts/**'],
    patterns: ['**/components/**', '**/layouts/**', '**/pages/**', 'astro:*'],
    message: 'Scripts are thin commands over the pure folders of src/.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      '**/*.stage-*/**',
      '**/*.prev-*/**',
      '.astro/**',
      '.cache/**',
      'reports/**',
      'node_modules/**',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  ...astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.mjs', 'scripts/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // What differs from one run to the next has no place in pages: two builds give the same bytes.
    files: ['src/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Pass the clock in.',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'Pass the clock in.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'No chance in pages.',
        },
        {
          selector: "CallExpression[callee.property.name='localeCompare']",
          message: 'Use Intl.Collator with a locale.',
        },
      ],
    },
  },
  ...fences.map(({ files, patterns, message }) => ({
    files,
    ignores: ['**/*.test.ts', 'src/mdx/content-loader.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }] },
  })),
  {
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.js', '**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
  },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
);
