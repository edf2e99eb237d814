/** What the picture of a page shows when its address is shared: the two lines of a case, or those of all cases, as SVG without words. */
import { asOfYear } from '@/src/catalogue/as-of'
import type { CaseRecord, CatalogueSnapshot } from '@/src/catalogue/types'
import type { Language } from '@/src/i18n/languages'
import { type OwnTrack, ownTracks, trackLabels } from '@/src/model/terms'
import { type Axis, axisOf, jointAxis, labelledYears, marksOf, middleOfYear, openUntil } from '@/src/visuals'

export const pictureSize = { width: 1200, height: 630 } as const
export const margin = 64
/** Colours are written out: a picture of its own does not see the style sheet. Those of the tracks are the site's. */
export const colours = { text: '#1a1a1c', quiet: '#595959', line: '#b3b3b3', local: '#115a36', jica: '#00316a' } as const

interface Label {
  readonly text: string
  readonly colour: string
  readonly x: number
  /** Of its top. */
  readonly y: number
  /** Stands in the middle of `x`, or begins there. */
  readonly isCentred: boolean
}
interface Drawing {
  readonly svg: string
  /** The years below the axis, and what each line is. */
  readonly labels: readonly Label[]
}

const drawn = pictureSize.width - 2 * margin
const xOf = (at: number): number => margin + at * drawn

/** The axis of all cases, so that the pictures of all cases can be compared. */
function axisOfAll(snapshot: CatalogueSnapshot): Axis | null {
  return jointAxis(snapshot.cases.flatMap((record) => axisOf(record.timeline, asOfYear(snapshot, record)) ?? []))
}

interface Lane {
  readonly track: OwnTrack
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

/** Where the years stand, from the top. */
const yearsTop = 574

const yearsOf = (axis: Axis): readonly Label[] =>
  labelledYears(axis, 6).map((year) => ({ text: String(year), colour: colours.quiet, x: xOf(middleOfYear(year, axis)), y: yearsTop, isCentred: true }))

/** The two lines of one case, the place's own above, its work with JICA below. */
export function drawCase(snapshot: CatalogueSnapshot, record: CaseRecord, language: Language): Drawing {
  const axis = axisOfAll(snapshot)
  if (!axis || axisOf(record.timeline) === null) return { svg: frame(''), labels: [] }
  const until = openUntil(record.timeline, asOfYear(snapshot, record))
  const yOf = (at: number): number => 424 + at * 96
  const lanes = ownTracks.map((track, at) => laneSvg(record, axis, until, { track, y: yOf(at), symbol: 9, bar: 7 }))
  const names = ownTracks.map((track, at) => ({ text: trackLabels[track][language], colour: colours[track], x: margin, y: yOf(at) - 46, isCentred: false }))
  return { svg: frame(lanes.join('') + ring(record, axis, yOf(1), 18)), labels: [...names, ...yearsOf(axis)] }
}

/** The lines of all cases, one below the other, in the order in which they began. */
export function drawAll(snapshot: CatalogueSnapshot): Drawing {
  const axis = axisOfAll(snapshot)
  if (!axis) return { svg: frame(''), labels: [] }
  const [top, bottom] = [300, yearsTop - 20]
  const dated = snapshot.cases.filter((record) => axisOf(record.timeline) !== null)
  const shown = dated.toSorted((a, b) => (a.derived.firstYear ?? 0) - (b.derived.firstYear ?? 0)).slice(0, 40)
  const step = Math.min(28, (bottom - top) / Math.max(1, shown.length))
  const lanes = shown.flatMap((record, row) => {
    const until = openUntil(record.timeline, asOfYear(snapshot, record))
    return ownTracks.map((track, at) => laneSvg(record, axis, until, { track, y: top + step * (row + 0.3 + at * 0.4), symbol: step / 4.5, bar: step / 6 }))
  })
  return { svg: frame(lanes.join('')), labels: yearsOf(axis) }
}
