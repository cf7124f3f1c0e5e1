// Every mutant runs the property tests: fewer examples, and the same ones each time.
import fc from 'fast-check';

fc.configureGlobal({ numRuns: 30, seed: 20_261_121 });
