import { searchCases } from '@/src/catalogue/search/search'
import type { ExampleSet } from '@/src/explore/example'
import { SearchForm } from '@/src/ui/search-form'
import type { View } from '@/src/ui/view'
import { Hit } from './hit'
import { NothingFound } from './nothing-found'
import type { SearchQuery } from './query'

function Hits({ view, text }: { view: View; text: string }) {
  const { terms, hits } = searchCases(view.snapshot, text, view.language)
  return (
    <ul className="usage search-hits">
      {hits.slice(0, 3).map((hit) => (
        <Hit key={hit.record.slug} view={view} hit={hit} terms={terms} />
      ))}
    </ul>
  )
}

/** A search of the most words, each of them marked. */
const many: SearchQuery['text'] = '国際 協力 地域 研修 市民 交流 海外 事業'

export const searchExamples: ExampleSet = {
  title: 'Search',
  examples: [
    {
      name: 'the field with a text of the greatest length',
      draw: (view) => <SearchForm view={view} name="Example" className="search-page-box" text={'長'.repeat(100)} />,
    },
    { name: 'cases that are found by one word', draw: (view) => <Hits view={view} text="JICA" /> },
    { name: 'eight words at once', draw: (view) => <Hits view={view} text={many} /> },
    { name: 'a year, with nothing to mark in some rows', draw: (view) => <Hits view={view} text="2016" /> },
    { name: 'an English word on a Japanese page', draw: (view) => <Hits view={view} text="training" /> },
    { name: 'nothing is found, and nothing is like it', draw: (view) => <NothingFound view={view} text="xqxqxqxq" /> },
    { name: 'a slip of the hand', draw: (view) => <NothingFound view={view} text="ザンビヤ" /> },
  ],
}
