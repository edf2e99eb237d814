import { sortCases } from '@/src/catalogue/query'
import { type DottedKind, sortedTerms, termCases } from '@/src/catalogue/term-cases'
import { formatList } from '@/src/i18n/format'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { quoted } from '@/src/i18n/typography'
import { TermDots } from '@/src/ui/term-dots'
import type { View } from '@/src/ui/view'
import { mostNamed } from './counting'
import { type MatrixQuery, matrixQuery } from './query'
import { dotsFiles } from './table'
import { matrixWords } from './words'

/** Names written out where several terms have the same largest number. */
const mostNames = 3

/** Every term of a kind as a row of dots, the finding above it and its file below. */
export function MatrixDots({ view, query, kind }: { view: View; query: MatrixQuery; kind: DottedKind }) {
  const {
    snapshot,
    language,
    words: { explore },
  } = view
  const words = matrixWords[language]
  const cases = sortCases(snapshot.cases, 'number', language)
  const rows = sortedTerms(termCases(snapshot, kind, cases), query.sort, language, ({ term }) => term.name)
  const found = mostNamed(rows)
  const file = dotsFiles[kind].address(null)
  const namesOf = (names: NonNullable<typeof found>['names']): string => {
    const written = names.slice(0, mostNames).map((name) => quoted(textIn(name, language).text, language))
    return formatList(names.length > mostNames ? [...written, words.andMore(names.length - mostNames)] : written, language)
  }
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind}>{words.dots[kind]}</h2>
      {found === null ? (
        <p>{explore.noCaseFound}</p>
      ) : (
        <>
          <p>{words.most[kind](namesOf(found.names), found.count, found.outOf)}</p>
          <TermDots
            view={view}
            kind={kind}
            caption={words.dots[kind]}
            cases={cases}
            rows={rows}
            countHref={(slug) =>
              `${linkTo.picture(language, 'matrix', matrixQuery.write({ ...query, factor: null, impact: null, group: null, [kind]: slug }))}#chosen`
            }
            past={`csv-${file.name}`}
          />
          <p className="table-file" id={`csv-${file.name}`} tabIndex={-1}>
            <a href={linkTo.table(language, file)} download={`${file.name}.csv`}>
              {explore.csv}
            </a>
          </p>
        </>
      )}
    </section>
  )
}
