import { sortCases } from '@/src/catalogue/query'
import { type DottedKind, sortedTerms, termCases } from '@/src/catalogue/term-cases'
import { linkTo } from '@/src/i18n/links'
import { TermDots } from '@/src/ui/term-dots'
import type { View } from '@/src/ui/view'
import { type MatrixQuery, matrixQuery } from './query'
import { dotsFiles } from './table'
import { matrixWords } from './words'

/** Every term of a kind as a row of dots, and its file below. */
export function MatrixDots({ view, query, kind }: { view: View; query: MatrixQuery; kind: DottedKind }) {
  const {
    snapshot,
    language,
    words: { explore },
  } = view
  const words = matrixWords[language]
  const cases = sortCases(snapshot.cases, 'number', language)
  const rows = sortedTerms(termCases(snapshot, kind, cases), query.sort, language, ({ term }) => term.name)
  const file = dotsFiles[kind].address(null)
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind}>{words.dots[kind]}</h2>
      {rows.every(({ count }) => count === 0) ? (
        <p>{explore.noCaseFound}</p>
      ) : (
        <>
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
