/** The comparison's timelines and tables with odd inputs. */
import type { CaseRecord, TimelineRow } from '@/src/catalogue/types'
import type { ExampleSet } from '@/src/explore/example'
import type { Track } from '@/src/model/terms'
import { parsePeriod } from '@/src/periods'
import type { View } from '@/src/ui/view'
import { Dots } from './dots'
import { Glance } from './glance'
import { TermTable } from './term-table'
import { Timelines } from './timelines'

const long = '四十文字の名前を持つ出来事がここにあるときも年表は崩れずに読めることを確かめます。'

function rowsOf(slug: string, track: Track, ...periods: readonly string[]): readonly TimelineRow[] {
  return periods.flatMap((text, at) => {
    const parsed = parsePeriod(text)
    if (!parsed.ok) return []
    const title = { ja: `${long}${at + 1}`, en: `An event with a name so long that it takes a while to read, ${at + 1}` }
    return {
      id: `${slug}-${track}-${at}`,
      track,
      period: parsed.period,
      title,
      note: null,
      programme: null,
      phase: null,
      countries: [],
      organisations: [],
      evidence: null,
    }
  })
}

const text = (ja: string, en: string) => ({ ja, en })
const evidence = { source: 'example', locator: '例', level: 'stated' } as const

/** A case of the gallery: only what the comparison draws. */
function example(slug: string, timeline: readonly TimelineRow[], firstJicaYear: number | null, impacts: readonly string[]): CaseRecord {
  return {
    slug,
    formerSlugs: [],
    number: '01',
    tier: 'model',
    survey: 'example',
    perspective: null,
    title: text(`例 ${slug}`, `Example ${slug}`),
    headline: null,
    subtitle: null,
    places: [slug],
    summary: text('例', 'Example'),
    study: { kind: 'interview', note: null, date: null },
    challenges: [],
    resources: [],
    sections: [],
    timeline,
    undated: [],
    outcomes: impacts.map((impact, at) => ({
      id: `${slug}-o${at}`,
      impact,
      heading: text('見出し', 'Heading'),
      statement: text(long, 'A statement.'),
      evidence,
    })),
    factors: [],
    pathways: [],
    actors: [],
    keyFigures: [],
    limits: [],
    changeNotes: [],
    opening: { lacked: null, did: null, changed: null },
    plainJapanese: null,
    confirmation: null,
    images: [],
    related: [],
    similar: { pinned: [], hidden: [] },
    sources: [],
    updatedAt: '2024-05-01T03:00:00.000Z',
    createdAt: '2024-05-01T03:00:00.000Z',
    derived: {
      elements: [],
      countries: [],
      programmes: [],
      impacts,
      factors: [],
      conditions: [],
      organisations: [],
      prefectures: [],
      firstYear: null,
      lastYear: null,
      firstJicaYear,
    },
  }
}

const many = Array.from({ length: 60 }, () => '2010')
const cases = {
  empty: example('empty', [], null, []),
  one: example('one', rowsOf('one', 'jica', '2005'), 2005, ['shared', 'own']),
  crowd: example('crowd', [...rowsOf('crowd', 'local', ...many), ...rowsOf('crowd', 'jica', '2012')], 2012, ['shared']),
  open: example('open', [...rowsOf('open', 'local', '1980年代-', '1996-'), ...rowsOf('open', 'jica', '2020-')], 2020, ['shared', 'shared']),
} as const

/** Cases with the first changes of the vocabulary: each one less than the one before. */
function dotted({ snapshot }: View, count: number): readonly CaseRecord[] {
  const impacts = snapshot.impactTags.map(({ slug }) => slug)
  return Array.from({ length: count }, (_, at) => ({ ...example(`dots-${at}`, [], null, impacts.slice(at % impacts.length)), number: `${at}` }))
}

const timelines =
  (axis: 'years' | 'since-jica', ...compared: readonly CaseRecord[]) =>
  (view: View) => <Timelines view={view} cases={compared} query={{ cases: [], axis, find: '' }} />

export const compareExamples: ExampleSet = {
  title: 'Comparison',
  examples: [
    { name: 'no rows at all', draw: timelines('years', cases.empty, { ...cases.empty, slug: 'empty-too' }) },
    { name: 'no rows beside one row', draw: timelines('years', cases.empty, cases.one) },
    { name: '60 rows in one year beside open ends', draw: timelines('years', cases.crowd, cases.open) },
    { name: 'since the work with JICA began, one case without such a year', draw: timelines('since-jica', cases.one, cases.open, cases.empty) },
    {
      name: 'terms: shared, several rows under one, none',
      draw: (view) => <TermTable view={view} cases={[cases.one, cases.open, cases.empty]} kind="impact" />,
    },
    { name: 'terms: none at all', draw: (view) => <TermTable view={view} cases={[cases.empty, cases.one]} kind="factor" /> },
    { name: 'dots: two cases, one of them with nothing', draw: (view) => <Dots view={view} cases={[...dotted(view, 1), cases.empty]} /> },
    { name: 'dots: more cases than stand side by side', draw: (view) => <Dots view={view} cases={dotted(view, 71)} /> },
    { name: 'facts that hardly any case gives', draw: (view) => <Glance view={view} cases={[cases.one, cases.empty, cases.open, cases.crowd]} /> },
  ],
}
