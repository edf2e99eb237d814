import type { CaseRecord, CatalogueSnapshot, TimelineRow } from '@/src/catalogue/types'
import type { ExampleSet } from '@/src/explore/example'
import type { Track } from '@/src/model/terms'
import { parsePeriod } from '@/src/periods'
import { type View, viewOf } from '@/src/ui/view'
import { ProgrammeTimelinesDrawing } from './section'

const slug = 'example-programme'
const text = { ja: '例', en: 'Example' }

function row(id: string, track: Track, period: string, programme: string | null = null, title = text): TimelineRow {
  const parsed = parsePeriod(period)
  if (!parsed.ok) throw new Error(parsed.message.en)
  return { id, track, period: parsed.period, title, note: null, programme, phase: null, countries: [], organisations: [], evidence: null }
}

/** The catalogue with these timelines and no other case; `led` is the event that led to the first impact tag. */
function section(view: View, timelines: readonly (readonly TimelineRow[])[], led: string | null = null, listed = timelines.length) {
  const [sample] = view.snapshot.cases
  const impact = view.snapshot.impactTags[0]?.slug ?? ''
  const evidence = { source: view.snapshot.sources[0]?.slug ?? '', locator: '例', level: 'stated' as const }
  const cases =
    sample === undefined
      ? []
      : Array.from({ length: listed }, (_, index): CaseRecord => {
          const timeline = timelines[index] ?? []
          return {
            ...sample,
            slug: `example-${index}`,
            number: `${index}`,
            timeline,
            outcomes: [{ id: 'o1', impact, heading: text, statement: text, evidence }],
            pathways: led === null ? [] : [{ id: 'p1', from: { kind: 'event', row: led }, to: { kind: 'impact', impact }, statement: text, evidence }],
            derived: { ...sample.derived, programmes: [slug] },
          }
        })
  const term = { slug, formerSlugs: [], name: text, definition: null, definitionSource: null, updatedAt: view.snapshot.site.updatedAt }
  const snapshot: CatalogueSnapshot = { ...view.snapshot, cases, programmes: [{ ...term, parent: null, operator: 'jica', order: 0 }] }
  return <ProgrammeTimelinesDrawing view={viewOf(snapshot, view.language)} programme={{ slug }} />
}

const long = { ja: '四十字までの長い名前がついた出来事でも一覧の中で折り返して読めることを確かめる', en: 'An event with a name as long as names may be' }

export const programmeTimelinesExamples: ExampleSet = {
  title: 'A programme in the timelines of its cases',
  examples: [
    { name: 'Used, but without a dated event', draw: (view) => section(view, [], null, 2) },
    { name: 'One event alone', draw: (view) => section(view, [[row('t1', 'jica', '2010', slug)]]) },
    {
      name: 'Led to a change seven years later; 40 characters',
      draw: (view) =>
        section(view, [[row('t0', 'local', '1990年代-', null, long), row('t1', 'jica', '2010-12', slug, long), row('t2', 'local', '2017-', null, long)]], 't2'),
    },
    {
      name: 'Sixty events in the same year',
      draw: (view) =>
        section(view, [
          [row('t0', 'jica', '2010', slug), ...Array.from({ length: 60 }, (_, index) => row(`s${index}`, index % 2 === 0 ? 'local' : 'jica', '2010'))],
        ]),
    },
    {
      name: 'A decade as the first event, open ends, and a century apart',
      draw: (view) =>
        section(view, [
          [row('t1', 'jica', '1990年代', slug), row('t2', 'local', '2005-')],
          [row('t0', 'local', '1921'), row('t1', 'jica', '2020-', slug)],
        ]),
    },
    {
      name: 'Forty cases',
      draw: (view) =>
        section(
          view,
          Array.from({ length: 40 }, (_, index) => [
            row('t0', 'local', `${1980 + index}`),
            row('t1', 'jica', `${1985 + index}-`, slug),
            row('t2', 'local', `${1990 + index}`),
          ]),
          't2',
        ),
    },
  ],
}
