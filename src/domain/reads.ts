/**
 * Notes what a page reads of a knowledge base, so that a later build makes it again only when the
 * answer to one of its questions has become another.
 */
export interface Reads {
  /** Whoever reads now has asked a question, by its id and key. */
  note: (question: string, key: string) => void;
  /** Runs what is made once for all readers: what it reads counts for none of them. */
  apart: <Result>(run: () => Result) => Result;
}

/** Something to ask questions of; without `reads` nobody wants to know who asked. */
export interface Readable {
  readonly reads?: Reads | undefined;
}

export interface QuestionParts<Source, Index, Answer, More extends unknown[]> {
  /** By this id `src/kept/answers.ts` asks the question again. */
  id: string;
  /** One pass over the source that prepares the answers for all keys. */
  prepare: (source: Source, ...more: More) => Index;
  answer: (index: Index, key: string) => Answer;
}

/**
 * A question that many pages ask of one source, prepared once and kept as long as the source. A list
 * or rank that is made of the whole knowledge base has to be a question: only so is it known which
 * pages depend on it.
 */
export function question<Source extends Readable, Index, Answer, More extends unknown[] = []>({
  id,
  prepare,
  answer,
}: QuestionParts<Source, Index, Answer, More>): (
  source: Source,
  key?: string,
  ...more: More
) => Answer {
  const known = new WeakMap<Source, { index: Index }>();
  return (source, key = '', ...more) => {
    const { reads } = source;
    reads?.note(id, key);
    let ready = known.get(source);
    if (!ready) {
      const make = (): Index => prepare(source, ...more);
      ready = { index: reads ? reads.apart(make) : make() };
      known.set(source, ready);
    }
    return answer(ready.index, key);
  };
}
