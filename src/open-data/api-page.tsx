import { askGroups } from '@/src/catalogue/ask/groups'
import { readParameters } from '@/src/catalogue/parameters'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import { absoluteUrl, linkTo } from '@/src/i18n/links'
import { get, rowsOf } from '@/src/model/reading'
import { DefinitionTable } from '@/src/ui/definition-table'
import { PageFrame } from '@/src/ui/page-frame'
import { HeadingText } from '@/src/ui/phrases'
import type { View } from '@/src/ui/view'
import { answerApi } from './api/answer'
import { mostRows } from './api/questions'
import { questionsPerMinute } from './registry'
import { dataWords } from './words'

type Asking = keyof (typeof dataWords)['ja']['asking']

/** Questions that the present content can answer; what nothing is there for is left out. */
function questionsOf(snapshot: CatalogueSnapshot): readonly { readonly asking: Asking; readonly path: string }[] {
  const country = snapshot.cases.flatMap(({ derived }) => derived.countries)[0]?.toLowerCase()
  const told = snapshot.cases.find(({ outcomes }) => outcomes.length > 0)
  const word = snapshot.impactTags.find(({ slug }) => told?.derived.impacts.includes(slug))?.name.ja
  return [
    ...(country === undefined ? [] : [{ asking: 'cases', path: `/cases?country=${country}` } as const]),
    ...(told ? [{ asking: 'rows', path: `/rows/outcomes?case=${told.slug}` } as const] : []),
    { asking: 'terms', path: '/terms/impact-tags' },
    ...(word === undefined
      ? []
      : [
          { asking: 'search', path: `/search?q=${encodeURIComponent(word)}` } as const,
          { asking: 'ask', path: `/ask?q=${encodeURIComponent(word)}&limit=1` } as const,
        ]),
  ]
}

/** The lists of an answer, each with how many there are of it in all. */
function listsOf(body: object): readonly { readonly path: string; readonly total: number }[] {
  return ['rows', 'hits', ...askGroups.map((group) => `${group}.passages`)]
    .filter((path) => Array.isArray(get(body, path)))
    .map((path) => ({ path, total: Number(get(body, path.includes('.') ? path.replace(/\w+$/, 'total') : 'total')) }))
}

/** An answer with the first row of each of its lists, as a reader can take it in. */
function shortened(snapshot: CatalogueSnapshot, path: string) {
  const [address = '', query = ''] = path.split('?')
  const { body } = answerApi(address.split('/').slice(1), readParameters(query), snapshot)
  const lists = listsOf(body)
  // The lists within a group are short already: the question asks for one of each.
  const own = Object.fromEntries(lists.filter((list) => !list.path.includes('.')).map((list) => [list.path, rowsOf(body, list.path).slice(0, 1)]))
  return {
    text: JSON.stringify({ ...body, ...own }, null, 2),
    shown: lists.reduce((sum, list) => sum + Math.min(1, rowsOf(body, list.path).length), 0),
    total: lists.reduce((sum, { total }) => sum + total, 0),
    isGrouped: lists.length > 1,
  }
}

/** How to use the API: its rules, and questions with their answers from the present content. */
export function ApiPage({ view }: { view: View }) {
  const { snapshot, language } = view
  const words = dataWords[language]
  return (
    <PageFrame view={view} path={linkTo.dataApi} crumbs={[{ name: words.title, href: linkTo.data(language) }, { name: words.apiTitle }]}>
      <div className="page data-page">
        <header className="page-header">
          <h1>
            <HeadingText of={words.apiTitle} language={language} />
          </h1>
          <p className="lead">{words.apiLead}</p>
          <p>
            <a href={linkTo.api('/openapi.json')}>{words.openapi}</a>
          </p>
        </header>
        <section aria-labelledby="rules">
          <h2 id="rules">{words.rules}</h2>
          <ul>
            {words.ruleList(questionsPerMinute, mostRows).map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="assistants">
          <h2 id="assistants">{words.assistants}</h2>
          <p>{words.assistantsNote(absoluteUrl(linkTo.mcp), questionsPerMinute)}</p>
          <DefinitionTable rows={Object.entries(words.assistantTools).map(([name, does]) => ({ term: name, value: does }))} />
        </section>
        <section aria-labelledby="examples">
          <h2 id="examples">{words.examples}</h2>
          {questionsOf(snapshot).map(({ asking, path }) => {
            const { text, shown, total, isGrouped } = shortened(snapshot, path)
            const answered = words.answer(isGrouped ? words.firstOfEach(shown, total) : words.firstOf(shown, total))
            return (
              <section key={asking} aria-labelledby={`example-${asking}`}>
                <h3 id={`example-${asking}`}>{words.asking[asking]}</h3>
                <p>
                  {`${words.question}: `}
                  <a href={linkTo.api(path)}>
                    <code>{absoluteUrl(linkTo.api(path))}</code>
                  </a>
                </p>
                <p>{answered}</p>
                <pre tabIndex={0} aria-label={answered}>
                  <code>{text}</code>
                </pre>
              </section>
            )
          })}
        </section>
      </div>
    </PageFrame>
  )
}
