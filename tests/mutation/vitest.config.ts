import { defineConfig } from 'vitest/config';

/** Unit tests of the pure folders alone: what `npm run test:mutation` lets loose on each mutant. */
export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    include: ['src/{domain,cite,urls}/**/*.test.ts'],
    exclude: ['**/*.fuzz.test.ts'],
    setupFiles: ['tests/mutation/fewer-runs.ts'],
    testTimeout: 60_000,
  },
});
