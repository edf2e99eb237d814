import type { ChronologyEntry, TimelineRow } from '@/src/catalogue/types'
import type { ExampleSet } from '@/src/explore/example'
import { parsePeriod } from '@/src/periods'
import type { View } from '@/src/ui/view'
import { shortened } from '@/src/visuals/labels'
import type { BeginningYear } from './counting'
import { ChronologyPicture } from './drawing'
import { laneRoom } from './layout'
import { chronologyWords } from './words'

function period(text: string) {
  const parsed = parsePeriod(text)
  if (!parsed.ok) throw new Error(parsed.message.en)
  return parsed.period
}
const evidence = { source: 'example', locator: '図2', level: 'stated' } as const
const entry = (id: string, track: ChronologyEntry['track'], when: string, ja = '出来事', en = 'Event'): ChronologyEntry => ({
  id,
  track,
  period: period(when),
  title: { ja, en },
  note: null,
  evidence,
})
const row = (id: string, track: TimelineRow['track'], when: string): TimelineRow => ({
  id,
  track,
  period: period(when),
  title: { ja: '取り組み', en: 'Activity' },
  note: null,
  programme: null,
  phase: null,
  countries: [],
  organisations: [],
  evidence: null,
})

/** `cases` without their records: the drawing only counts them. */
function begins(view: View, year: number, count: number, isDecade = false): BeginningYear {
  const [record] = view.snapshot.cases
  return { year, isDecade, cases: record === undefined ? [] : Array.from({ length: count }, () => ({ record, row: row('b', 'jica', `${year}`) })) }
}

interface Input {
  readonly entries: readonly ChronologyEntry[]
  readonly beginnings?: readonly BeginningYear[]
  readonly lanes?: readonly { readonly name: string; readonly rows: readonly TimelineRow[] }[]
}

function draw(view: View, { entries, beginnings = [], lanes = [] }: Input) {
  const { language } = view
  const words = chronologyWords[language]
  return (
    <ChronologyPicture
      entries={entries}
      asOf={2024}
      beginnings={beginnings}
      language={language}
      words={words}
      hrefOf={() => '#main'}
      beginningsHref="#main"
      lanes={lanes.map(({ name, rows }, index) => ({
        rows,
        asOf: 2024,
        label: words.lane(shortened(name, laneRoom), rows.length),
        name: words.laneName(name, rows.length),
        href: `?lane=${index}#main`,
      }))}
    />
  )
}

const long = 'とても長い名前の広域連携事業に関する協議会が置かれた町の一覧を示すための見出し'

export const chronologyExamples: ExampleSet = {
  title: 'Chronology',
  examples: [
    { name: 'no rows', draw: (view) => draw(view, { entries: [] }) },
    { name: 'one row', draw: (view) => draw(view, { entries: [entry('one', 'world', '1995')] }) },
    {
      name: 'only beginnings, one of them a decade',
      draw: (view) => draw(view, { entries: [], beginnings: [begins(view, 1990, 1, true), begins(view, 1995, 2)] }),
    },
    {
      name: '60 rows in one year',
      draw: (view) =>
        draw(view, {
          entries: [entry('first', 'jica', '1988'), ...Array.from({ length: 60 }, (_, index) => entry(`same-${index}`, 'jica', '2020'))],
          beginnings: [begins(view, 2019, 3), begins(view, 2020, 60)],
        }),
    },
    {
      name: 'open ends, decades and a case without a date',
      draw: (view) =>
        draw(view, {
          entries: [entry('open', 'local', '2006-'), entry('decade', 'world', '1990年代'), entry('span', 'jica', '1992-2003')],
          beginnings: [begins(view, 2006, 1)],
          lanes: [
            { name: long, rows: [row('l1', 'local', '1980年代-'), row('l2', 'jica', '2011-'), row('l3', 'jica', '2012.3')] },
            { name: '空町', rows: [] },
          ],
        }),
    },
    {
      name: 'times that are only about right',
      draw: (view) =>
        draw(view, {
          entries: [entry('about', 'world', '1996年頃'), entry('until-about', 'jica', '1998-2005年頃'), entry('season', 'local', '2001年春')],
          beginnings: [
            { year: 1999, isDecade: false, cases: view.snapshot.cases.slice(0, 1).map((record) => ({ record, row: row('c', 'jica', '1999年頃') })) },
          ],
          lanes: [{ name: '空町', rows: [row('c1', 'local', '1996年頃'), row('c2', 'jica', '2003年頃から')] }],
        }),
    },
    {
      name: 'twelve cases, 40-character labels',
      draw: (view) =>
        draw(view, {
          entries: [entry('long', 'world', '2001', long.repeat(2), `A title that goes on ${'and on '.repeat(12)}`)],
          lanes: Array.from({ length: 12 }, (_, index) => ({
            name: `${long}${index}`,
            rows: [row(`a${index}`, 'local', `${1985 + index}-${2000 + index}`), row(`b${index}`, 'jica', `${1995 + index}`)],
          })),
        }),
    },
  ],
}
