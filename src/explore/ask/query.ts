/** The question that the cases are asked. */
import { allOf, type PageQuery, writeParameters } from '@/src/catalogue/parameters'
import { canonicalText, longestQuestion } from '@/src/catalogue/search/canonical'

export interface AskQuery {
  /** In its canonical form; empty when nothing is asked. */
  readonly question: string
}

export const askQuery: PageQuery<AskQuery> = {
  parse: (parameters) => ({ question: canonicalText(allOf(parameters, 'q')[0] ?? '', longestQuestion) }),
  write: ({ question }) => writeParameters({ q: question === '' ? null : question }),
}
