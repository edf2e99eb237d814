import { ExplorePage } from '@/src/explore/explore-page'
import { linkTo } from '@/src/i18n/links'
import { DataTableView } from '@/src/ui/data-table'
import { SkipPart } from '@/src/ui/drawing'
import { EvidenceKey } from '@/src/ui/term-dots'
import type { View } from '@/src/ui/view'
import { ConvenienceNote, OwnClassificationNote } from '@/src/ui/vocabulary/cautions'
import { ChosenSentences } from './chosen'
import { MatrixControls, SortLinks } from './controls'
import { type Matrix, matrixOf } from './counting'
import { MatrixDots } from './dots'
import { MatrixGrid, type MatrixSpot } from './drawing'
import { matrixFinding } from './finding'
import { groupsOf, type MatrixQuery, matrixQuery } from './query'
import { matrixFile, matrixTable } from './table'
import { matrixWords } from './words'

interface MatrixProps {
  readonly view: View
  readonly query: MatrixQuery
}

const addressOf = ({ language }: View, query: MatrixQuery) => linkTo.picture(language, 'matrix', matrixQuery.write(query))
const sentencesOf = (view: View, query: MatrixQuery) => (spot: MatrixSpot) => `${addressOf(view, { ...query, ...spot })}#chosen`

/** The grid itself with its legend. The arrow keys are the script's; without it the links are reached one after the other. */
export function MatrixDrawing({ view, query, matrix }: MatrixProps & { matrix: Matrix }) {
  const {
    language,
    words: { explore, frame },
  } = view
  const words = matrixWords[language]
  if (matrix.rows.length === 0 || matrix.columns.length === 0) return <p>{words.nothing}</p>
  return (
    <figure className="matrix-figure">
      <SkipPart view={view} name={frame.table(words.caption)} to="matrix-key" />
      <grid-keys data-hint={words.keys}>
        <section className="matrix-scroll" aria-label={frame.table(words.caption)} tabIndex={0}>
          <MatrixGrid
            matrix={matrix}
            language={language}
            words={words}
            noCase={explore.nothing}
            chosen={query}
            hrefOf={sentencesOf(view, query)}
            termHref={(kind, slug) => linkTo.entry(language, kind, slug)}
            toggleHref={(group) =>
              addressOf(view, { ...query, collapse: groupsOf(query.columns).filter((one) => query.collapse.includes(one) !== (one === group)) })
            }
          />
        </section>
      </grid-keys>
      <figcaption id="matrix-key" tabIndex={-1}>
        <p>
          {words.withBoth(matrix.withBoth)}
          {query.columns === 'element' ? ` ${words.manyElements}` : ''}
        </p>
        <p>{words.evidenceNote}</p>
        <EvidenceKey view={view} />
      </figcaption>
    </figure>
  )
}

/** The cases behind each reason and each change, which of them stand in the same case, and the sentences behind every number. */
export function MatrixPage({ view, query }: MatrixProps) {
  const {
    snapshot,
    language,
    words: { explore },
  } = view
  const words = matrixWords[language]
  const canonical = matrixQuery.write(query)
  return (
    <ExplorePage view={view} name="matrix" query={canonical} finding={matrixFinding(snapshot, language)} howToRead={words.dotsHowToRead(explore.dots.key)}>
      <SortLinks view={view} query={query} />
      <MatrixDots view={view} query={query} kind="factor" />
      <EvidenceKey view={view} />
      <MatrixDots view={view} query={query} kind="impact" />
      <section aria-labelledby="grid">
        <h2 id="grid">{words.grid}</h2>
        <p>{words.howToRead}</p>
        <p className="caution">{words.notCause}</p>
        <MatrixControls view={view} query={query} />
        <p className="hint matrix-narrow">{words.onPhone}</p>
        <MatrixDrawing view={view} query={query} matrix={matrixOf(snapshot, query, language)} />
      </section>
      <ChosenSentences view={view} query={query} />
      <section aria-labelledby="table">
        <h2 id="table">{explore.table}</h2>
        <details className="breakdown">
          <summary>{words.pairs}</summary>
          <DataTableView view={view} table={matrixTable(snapshot, query, language, sentencesOf(view, query))} file={matrixFile.address(query)} />
        </details>
        <div>
          <OwnClassificationNote view={view} />
          {query.columns === 'element' ? <ConvenienceNote view={view} /> : null}
        </div>
      </section>
    </ExplorePage>
  )
}
