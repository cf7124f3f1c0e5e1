import { defineCollection } from 'astro:content';

import { kinds, type Kind } from './domain/kind.ts';
import { editionLoader, entryLoader, siteLoader } from './mdx/content-loader.ts';

const entries = Object.fromEntries(
  kinds.map((kind) => [kind, defineCollection({ loader: entryLoader(kind) })]),
) as Record<Kind, ReturnType<typeof defineCollection>>;

export const collections = {
  ...entries,
  site: defineCollection({ loader: siteLoader() }),
  editions: defineCollection({ loader: editionLoader() }),
};
