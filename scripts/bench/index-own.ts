import { makeKnowledgeBase } from '../../src/domain/knowledge-base.ts';
import { buildSearchIndex } from '../lib/build-search-index.ts';
import { readContent } from '../lib/read-content.ts';

/** The index stage of a build by itself, for the bench: `index-own.ts <content> <out>`. */
const [content = '', out = ''] = process.argv.slice(2);
const { site, entries } = readContent(content);
if (!site) throw new Error(`no site.yaml in ${content}`);
const kb = makeKnowledgeBase(site, entries);
process.stdout.write('read\n');
await buildSearchIndex({ kb, base: '/', outDir: out });
process.stdout.write('index\n');
