import type { z } from 'astro/zod';

type Path = readonly (string | number)[];

/** What a schema says of the field at a path: its own words, its type, the names of its fields. */
export interface FieldSchema {
  type: string;
  description?: string;
  isOptional: boolean;
  /** Of an object. */
  fields: readonly string[];
  /** Of an enum. */
  options: readonly string[];
}

interface Definition {
  type: string;
  innerType?: z.ZodType;
  getter?: () => z.ZodType;
  in?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  entries?: Record<string, string>;
}

/** The schema of the field at a path, undefined where the schema has no such field. */
export function schemaAt(root: z.ZodType, path: Path): FieldSchema | undefined {
  let found = unwrapped(root);
  for (const key of path) {
    const { shape, element } = found.definition;
    const next =
      shape && Object.hasOwn(shape, key)
        ? shape[key]
        : typeof key === 'number'
          ? element
          : undefined;
    if (!next) return undefined;
    found = unwrapped(next);
  }
  const { definition, description, isOptional } = found;
  return {
    type: definition.type,
    ...(description === undefined ? {} : { description }),
    isOptional,
    fields: Object.keys(definition.shape ?? {}),
    options: Object.keys(definition.entries ?? {}),
  };
}

interface Unwrapped {
  definition: Definition;
  description: string | undefined;
  isOptional: boolean;
}

/** Goes through optional, default, lazy and transformed schemas; the outermost description counts. */
function unwrapped(schema: z.ZodType): Unwrapped {
  let current = schema;
  let { description } = current;
  let isOptional = false;
  for (;;) {
    const definition = current.def as unknown as Definition;
    isOptional ||= definition.type === 'optional' || definition.type === 'default';
    const inner = definition.innerType ?? definition.getter?.() ?? definition.in;
    if (!inner) return { definition, description, isOptional };
    current = inner;
    description ??= current.description;
  }
}
