/** What the picture of a page shows when its address is shared: the two lines of a case, or those of all cases, as SVG without words. */
import { asOfYear } from '@/src/catalogue/as-of'
import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'
import type { Track } from '@/src/model/terms'
import { type Axis, axisOf, jointAxis, labelledYears, marksOf, middleOfYear, openUntil } from '@/src/visuals'

export const pictureSize = { width: 1200, height: 630 } as const
export const margin = 64
/** Colours are written out: a picture of its own does not see the style sheet. Those of the tracks are the site's. */
export const colours = { text: '#1a1a1c', quiet: '#595959', line: '#b3b3b3', local: '#115a36', jica: '#00316a' } as const

interface Placed {
  readonly year: number
  readonly x: number
}
interface Drawing {
  readonly svg: string
  /** Years to be written below the axis. */
  readonly years: readonly Placed[]
}

const drawn = pictureSize.width - 2 * margin
const xOf = (at: number): number => margin + at * drawn
const tracks = ['local', 'jica'] as const satisfies readonly Track[]

/** The axis of all cases, so that the pictures of all cases can be compared. */
function axisOfAll(snapshot: CatalogueSnapshot): Axis | null {
  return jointAxis(snapshot.cases.flatMap((record) => axisOf(record.timeline, asOfYear(snapshot, record)) ?? []))
}

interface Lane {
  readonly track: (typeof tracks)[number]
  readonly y: number
  readonly symbol: number
  readonly bar: number
}

function laneSvg(record: CaseRecord, axis: Axis, until: number, { track, y, symbol, bar }: Lane): string {
  const colour = colours[track]
  const marks = marksOf(record.timeline, track, axis, until).map((mark) => {
    const [from, to] = [xOf(mark.at), xOf(mark.until)]
    const line = to > from ? `<path d="M${from} ${y}H${to}" stroke="${colour}" stroke-width="${bar}"/>` : ''
    const sign =
      track === 'local'
        ? `<circle cx="${from}" cy="${y}" r="${symbol}" fill="${colour}"/>`
        : `<path d="M${from - symbol * 1.25} ${y}l${symbol * 1.25} ${-symbol * 1.25} ${symbol * 1.25} ${symbol * 1.25} ${-symbol * 1.25} ${symbol * 1.25}z" fill="${colour}"/>`
    return line + (mark.hasSymbol ? sign : '')
  })
  return `<path d="M${margin} ${y}H${margin + drawn}" stroke="${colour}" stroke-opacity="0.3"/>${marks.join('')}`
}

/** The first year with JICA, ringed. */
function ring(record: CaseRecord, axis: Axis, y: number, radius: number): string {
  const { firstJicaYear } = record.derived
  if (firstJicaYear === null) return ''
  return `<circle cx="${xOf(middleOfYear(firstJicaYear, axis))}" cy="${y}" r="${radius}" fill="none" stroke="${colours.text}" stroke-width="3"/>`
}

const frame = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureSize.width}" height="${pictureSize.height}"><rect width="100%" height="100%" fill="#fff"/>${content}</svg>`

const yearsOf = (axis: Axis): readonly Placed[] => labelledYears(axis, 6).map((year) => ({ year, x: xOf(middleOfYear(year, axis)) }))

/** Where the years stand, from the top. */
export const yearsTop = 566

/** The two lines of one case, the place's own above, its work with JICA below. */
export function drawCase(snapshot: CatalogueSnapshot, record: CaseRecord): Drawing {
  const axis = axisOfAll(snapshot)
  if (!axis || axisOf(record.timeline) === null) return { svg: frame(''), years: [] }
  const until = openUntil(record.timeline, asOfYear(snapshot, record))
  const lanes = tracks.map((track, at) => laneSvg(record, axis, until, { track, y: 444 + at * 72, symbol: 9, bar: 7 }))
  return { svg: frame(lanes.join('') + ring(record, axis, 516, 20)), years: yearsOf(axis) }
}

/** The lines of all cases, one below the other, in the order in which they began. */
export function drawAll(snapshot: CatalogueSnapshot): Drawing {
  const axis = axisOfAll(snapshot)
  if (!axis) return { svg: frame(''), years: [] }
  const [top, bottom] = [300, yearsTop - 20]
  const dated = snapshot.cases.filter((record) => axisOf(record.timeline) !== null)
  const shown = dated.toSorted((a, b) => (a.derived.firstYear ?? 0) - (b.derived.firstYear ?? 0)).slice(0, 40)
  const step = Math.min(28, (bottom - top) / Math.max(1, shown.length))
  const lanes = shown.flatMap((record, row) => {
    const until = openUntil(record.timeline, asOfYear(snapshot, record))
    return tracks.map((track, at) => laneSvg(record, axis, until, { track, y: top + step * (row + 0.3 + at * 0.4), symbol: step / 6, bar: step / 9 }))
  })
  return { svg: frame(lanes.join('')), years: yearsOf(axis) }
}
