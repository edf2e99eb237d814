/** Timeline rows for the tests of the pictures, from a line such as `jica 2016-18 Title`. */
import type { TimelineRow } from '@/src/catalogue/types'
import type { Track } from '@/src/model/terms'
import { parsePeriod } from '@/src/periods'

const trackOf: Readonly<Record<string, Track>> = { local: 'local', jica: 'jica', context: 'context' }

export function row(line: string, index = 0, rest: Partial<TimelineRow> = {}): TimelineRow {
  const [trackName = '', text = '', ...title] = line.split(' ')
  const track = trackOf[trackName]
  const parsed = parsePeriod(text)
  if (!track || !parsed.ok) throw new Error(`not a row: ${line}`)
  const name = title.join(' ') || `${trackName} ${text}`
  return {
    id: `example-t${String(index + 1).padStart(2, '0')}`,
    track,
    period: parsed.period,
    title: { ja: name, en: `${name} (en)` },
    note: null,
    programme: null,
    phase: null,
    countries: [],
    organisations: [],
    evidence: { source: 'report', locator: '年表', level: 'stated' },
    ...rest,
  }
}

export function rowsOf(...lines: readonly string[]): readonly TimelineRow[] {
  return lines.map((line, index) => row(line, index))
}

export const sixtyInOneYear: readonly TimelineRow[] = Array.from({ length: 60 }, (_, index) => row('local 2016', index))

const longName = '四十文字の長い名前を持つ研修員の受入れと市民の国際協力の歩みを地域で支える事業の第一期と第二期の記録'
/** The odd inputs that every picture must bear. */
export const oddRows: Readonly<Record<string, readonly TimelineRow[]>> = {
  'no rows': [],
  'one row': rowsOf('local 2016'),
  'one day': rowsOf('jica 2024年1月1日'),
  'sixty rows in one year': sixtyInOneYear,
  'only open ends': rowsOf('local 2006-', 'jica 2011.10-', 'context 1995-'),
  decades: rowsOf('local 1990年代', 'local 1980年代-', 'jica 1990年代-2000年代', 'context 1970年代'),
  'times that are only about right': rowsOf('local 1996年頃', 'jica 2003年頃-2010年頃', 'context 2011年春', 'local 1990年代後半頃-'),
  'long names': rowsOf(`local 2011 ${longName}`, `jica 2011-2019 ${longName.repeat(3)}`),
  'only what happened around it': rowsOf('context 2024.1'),
  'two hundred years': rowsOf('local 1800', 'jica 2200'),
}
