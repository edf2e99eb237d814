import { nameOfTrait } from '@/src/catalogue/traits'
import type { CaseRecord } from '@/src/catalogue/types'
import { formatList } from '@/src/i18n/format'
import { linkTo, type VocabularyKind } from '@/src/i18n/links'
import { hasText } from '@/src/i18n/text'
import { placeNames } from '@/src/ui/cases/place-names'
import { EntryLink } from '@/src/ui/links'
import { HeadingText } from '@/src/ui/phrases'
import { Paragraphs, Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { type CompareLine, CompareTable } from './compare-table'
import { statementsOf, type TermKind, termMatrix } from './terms'
import { compareWords } from './words'

interface TermTableProps {
  readonly view: View
  readonly cases: readonly CaseRecord[]
  readonly kind: TermKind
}

/** The kinds that have pages of their own. */
const vocabularyOf: Readonly<Record<TermKind, VocabularyKind | null>> = { impact: 'impact', factor: 'factor', condition: null }

function Statements({ view: { language }, record, kind, ids }: Omit<TermTableProps, 'cases'> & { record: CaseRecord; ids: readonly string[] }) {
  const words = compareWords[language]
  if (ids.length === 0) return <span className="nothing">{words.noRow}</span>
  const statements = statementsOf(record, kind)
  return ids
    .flatMap((id) => statements.get(id) ?? [])
    .map(({ id, heading, statement }) => (
      <div key={id} className="compare-statement">
        <p className={statement === null ? undefined : 'quote-heading'}>
          <a href={linkTo.case(language, record.slug, id)}>
            <Text of={heading} language={language} />
          </a>
        </p>
        {hasText(statement) ? <Paragraphs of={statement} language={language} /> : null}
      </div>
    ))
}

/** With three cases or more a line that only one of them has would be mostly empty. */
const foldsFrom = 3

/** What stands on a closed line: the first heading, and how many more. Null where the statements are their headings. */
function summaryOf({ language, words: { list } }: View, record: CaseRecord, kind: TermKind, ids: readonly string[]) {
  const statements = statementsOf(record, kind)
  const [first, ...rest] = ids.flatMap((id) => statements.get(id) ?? [])
  if (first === undefined || first.statement === null) return null
  return (
    <>
      <HeadingText of={first.heading} language={language} />
      {rest.length === 0 ? null : ` ${list.more(rest.length)}`}
    </>
  )
}

/** The one case of a line that says anything, where the others would stand empty beside it. */
function onlyOne(view: View, cases: readonly CaseRecord[], kind: TermKind, ids: readonly (readonly string[])[]): CompareLine['only'] {
  const holders = ids.flatMap((own, at) => (own.length > 0 ? [at] : []))
  const [at] = holders
  const record = at === undefined ? undefined : cases[at]
  if (at === undefined || record === undefined || holders.length > 1 || cases.length < foldsFrom) return undefined
  return { at, summary: summaryOf(view, record, kind, ids[at] ?? []) }
}

/** Outcomes, factors or conditions of the cases, aligned by the term that each row stands for. */
export function TermTable({ view, cases, kind }: TermTableProps) {
  const { snapshot, language } = view
  const words = compareWords[language]
  const { rows, outOf } = termMatrix(snapshot, cases, kind)
  if (rows.length === 0) return <p>{words.noTerms(kind)}</p>
  const count = (likeness: string) => rows.filter((row) => row.likeness === likeness).length
  const silent = cases.filter((_record, at) => rows.every((row) => (row.rows[at] ?? []).length === 0))
  const vocabulary = vocabularyOf[kind]
  return (
    <>
      <p>{words.count(kind, rows.length, count('same'), outOf > 2 ? count('partly') : null, count('differs'))}</p>
      {silent.length === 0 ? null : (
        <p className="hint">
          {words.noneOf(
            formatList(
              silent.map((record) => placeNames(snapshot, record, language).places),
              language,
            ),
            kind,
          )}
        </p>
      )}
      <CompareTable
        view={view}
        cases={cases}
        caption={words.terms[kind]}
        head={words.term}
        likenessNames={words.termLikeness}
        lines={rows.map(({ term, likeness, rows: ids }) => ({
          key: term,
          likeness,
          name:
            vocabulary === null ? <Text of={nameOfTrait(snapshot, kind, term)} language={language} /> : <EntryLink view={view} kind={vocabulary} slug={term} />,
          only: onlyOne(view, cases, kind, ids),
          cells: cases.map((record, at) => <Statements view={view} record={record} kind={kind} ids={ids[at] ?? []} />),
        }))}
      />
    </>
  )
}
