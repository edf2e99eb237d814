import type { Cell, DataTable } from '@/src/exchange/table'
import { pictures, picturesInOrder } from '@/src/explore/registry'
import { formatInstant, formatNumber } from '@/src/i18n/format'
import { linkTo } from '@/src/i18n/links'
import { hasText, textIn } from '@/src/i18n/text'
import { DataTableView } from '@/src/ui/data-table'
import { PageFrame } from '@/src/ui/page-frame'
import { HeadingText } from '@/src/ui/phrases'
import { Paragraphs } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { sizeOf, versionOf } from './descriptions'
import { DataJsonLd } from './json-ld'
import type { OpenTable } from './table'
import { caseTables, openTables, surveyTables, termTables } from './tables'
import { dataWords } from './words'

/** The tables of one kind, each with its size and its files. */
function tableOfFiles({ snapshot, language }: View, tables: readonly OpenTable[], caption: string): DataTable {
  const words = dataWords[language]
  return {
    caption,
    columns: [{ name: words.columns.table }, { name: words.columns.rows, isNumber: true }, { name: words.columns.description }],
    rows: tables.map((table): readonly Cell[] => {
      const { name, title } = table
      const own = title[language]
      return [
        { text: words.csvOf(own), href: linkTo.dataFile(`${name}.csv`) },
        sizeOf(snapshot, table).rows,
        { text: words.descriptionOf(own), href: linkTo.dataFile(`${name}.csv-metadata.json`) },
      ]
    }),
  }
}

/** The tables that pages count over all cases, each with its page; those that need a choice first are left to their pages. */
function countedTables({ snapshot, language, words: { explore } }: View): DataTable {
  const words = dataWords[language]
  return {
    caption: words.counted,
    columns: [{ name: words.columns.table }, { name: words.columns.rows, isNumber: true }, { name: words.page }],
    rows: picturesInOrder.flatMap((name) =>
      pictures[name].files.flatMap((file): readonly (readonly Cell[])[] => {
        const { caption, rows } = file.at({}, snapshot, language)
        if (rows.length === 0) return []
        return [
          [
            { text: words.csvOf(caption.replace(/[。.].*$/, '')), href: linkTo.table(language, { name: file.name, query: '' }) },
            rows.length,
            { text: explore.pictures[name].title, href: linkTo.picture(language, name) },
          ],
        ]
      }),
    ),
  }
}

/** Everything that may be taken away as data: the whole, each table, the API, and the terms on which it may be used. */
export function DataPage({ view }: { view: View }) {
  const { snapshot, language } = view
  const words = dataWords[language]
  const { revision, updatedAt } = versionOf(snapshot)
  const rows = openTables.reduce((sum, table) => sum + sizeOf(snapshot, table).rows, 0)
  const whole = [
    { file: 'catalogue.zip', name: words.zip, note: words.zipNote },
    { file: 'catalogue.json', name: words.json, note: words.jsonNote },
    { file: 'codebook.csv', name: words.codebook, note: words.codebookNote },
    { file: 'datapackage.json', name: words.packageFile, note: words.packageNote },
  ]
  return (
    <PageFrame view={view} path={linkTo.data} crumbs={[{ name: words.title }]}>
      <div className="page data-page">
        <header className="page-header">
          <h1>
            <HeadingText of={words.title} language={language} />
          </h1>
          <p className="lead">{words.lead}</p>
          <p>{words.version(revision, formatInstant(updatedAt, language), formatNumber(rows, language), openTables.length)}</p>
        </header>
        <section aria-labelledby="whole">
          <h2 id="whole">{words.whole}</h2>
          <ul className="data-files">
            {whole.map(({ file, name, note }) => (
              <li key={file}>
                <a href={linkTo.dataFile(file)}>{name}</a>
                <p className="hint">{note}</p>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="terms">
          <h2 id="terms">{words.terms}</h2>
          <div className="prose">
            {hasText(snapshot.site.licence) ? <Paragraphs of={snapshot.site.licence} language={language} /> : null}
            {hasText(snapshot.site.attribution) ? <Paragraphs of={snapshot.site.attribution} language={language} /> : null}
          </div>
        </section>
        <section aria-labelledby="tables">
          <h2 id="tables">{words.tables}</h2>
          <p>{words.tablesNote}</p>
          <DataTableView view={view} table={tableOfFiles(view, caseTables, words.groups.cases)} />
          <DataTableView view={view} table={tableOfFiles(view, termTables, words.groups.terms)} />
          <DataTableView view={view} table={tableOfFiles(view, surveyTables, words.groups.survey)} />
        </section>
        <section aria-labelledby="counted">
          <h2 id="counted">{words.counted}</h2>
          <p>{words.countedNote}</p>
          <DataTableView view={view} table={countedTables(view)} />
        </section>
        <section aria-labelledby="api">
          <h2 id="api">{words.api}</h2>
          <p>{words.apiNote}</p>
          <ul className="data-links">
            <li>
              <a href={linkTo.dataApi(language)}>{words.apiLink}</a>
            </li>
            <li>
              <a href={linkTo.api('/openapi.json')}>{words.openapi}</a>
            </li>
          </ul>
        </section>
        <section aria-labelledby="text">
          <h2 id="text">{words.text}</h2>
          <p>{words.textNote}</p>
          <ul className="data-links">
            <li>
              <a href={linkTo.markdown(linkTo.cases(language))}>{words.textExample}</a>
            </li>
            <li>
              <a href={linkTo.llms}>{words.llms}</a>
            </li>
          </ul>
        </section>
      </div>
      <DataJsonLd view={view} name={textIn(snapshot.site.name, language).text} />
    </PageFrame>
  )
}
