import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'
import type { ExampleSet } from '@/src/explore/example'
import { parsePeriod } from '@/src/periods'
import type { View } from '@/src/ui/view'
import { timelinesGroups } from './counting'
import { TimelinesPicture } from './picture'

function periodOf(text: string) {
  const parsed = parsePeriod(text)
  if (!parsed.ok) throw new Error(parsed.message.en)
  return parsed.period
}

/** A catalogue of one case with these rows, written as `jica 1995`; its place has another name where one is given. */
function withRows(snapshot: CatalogueSnapshot, lines: readonly string[], name?: string): CatalogueSnapshot {
  const [record] = snapshot.cases
  if (!record) return snapshot
  const timeline = lines.map((line, index): CaseRecord['timeline'][number] => {
    const [track, text = ''] = line.split(' ')
    return {
      id: `${record.slug}-t${index}`,
      track: track === 'jica' || track === 'context' ? track : 'local',
      period: periodOf(text),
      title: { ja: '取り組み', en: 'Activity' },
      note: null,
      programme: null,
      phase: null,
      countries: [],
      organisations: [],
      evidence: null,
    }
  })
  const places = name === undefined ? snapshot.places : snapshot.places.map((place) => ({ ...place, name: { ja: name, en: `${name} City` } }))
  return { ...snapshot, places, cases: [{ ...record, timeline }] }
}

const drawn = (lines: readonly string[], name?: string) =>
  function Drawn(view: View) {
    const snapshot = withRows(view.snapshot, lines, name)
    return <TimelinesPicture view={{ ...view, snapshot }} groups={timelinesGroups(snapshot, { order: 'element', town: null })} />
  }

export const timelinesExamples: ExampleSet = {
  title: 'All cases on two lines',
  examples: [
    { name: 'no case has a date', draw: drawn([]) },
    { name: 'one event with JICA, nothing else', draw: drawn(['jica 2016']) },
    { name: 'a decade in which work with JICA began', draw: drawn(['local 1985', 'jica 1990年代-', 'jica 2007']) },
    {
      name: 'a year that is only about right, and a name that has no room',
      draw: drawn(['local 1980年代', 'jica 2015年頃-'], 'とても長い名前の広域連携協議会'),
    },
    { name: 'sixty events in one year', draw: drawn(['local 1979', ...Array.from({ length: 60 }, () => 'jica 2016')]) },
  ],
}
