/** Reads lines: each row begins with a period or a sign, everything else belongs to the row above, to the headings or to what is left. */
import type { Track } from '@/src/model/terms'
import { isDependent, leadingPeriod } from './leading-period'
import { goesOn, together } from './lines-together'
import { datedRow, rowOf, signed, tagged } from './make-row'
import { isBullet, isMarkOnly, legendIn, signsIn, takeMark, trackOf } from './signs'
import type { Chronology, ChronologyRow, Doubt } from './types'

const axis = /^(?:[0-9]{4}\s+){2,}[0-9]{4}$/
const title = /^(?:.{0,40}年表)(?:\s*[0-9]{4})*$/
const headWords = new Set(['時期', '年', '年月', '年月日', '年度', '期間', '出来事', '内容', '取り組み', '取組', '事項', '種類', '区分', '備考', '主な出来事'])

/** A line above rows that is none: the title, the years of an axis, the names of columns. */
function isHeading(text: string): boolean {
  const words = text.split(/\s+/)
  return (
    axis.test(text) || (title.test(text) && !leadingPeriod(text)) || (words.length > 1 && words.every((word) => headWords.has(word) || trackOf(word) !== null))
  )
}

interface Reading {
  readonly rows: ChronologyRow[]
  readonly headings: string[]
  readonly leftover: string[]
}

/** Signs that a legend explains, each with its track. A legend that names one sign only may have lost the others, and tells nothing. */
function tracksOfMarks(lines: readonly string[]): ReadonlyMap<string, Track> {
  const named = lines.flatMap((line) => legendIn(line) ?? signsIn(line) ?? []).filter(({ mark }) => mark !== '')
  const said = new Map<string, Set<Track | null>>()
  for (const { mark, track } of named) said.set(mark, (said.get(mark) ?? new Set()).add(track))
  const told = [...said].filter(([, meant]) => meant.size === 1)
  const known = told.flatMap(([mark, [track]]): [string, Track][] => (track ? [[mark, track]] : []))
  return new Map(told.length > 1 ? known : [])
}

/** The sign of a line, before its period or after it. */
function markOf(line: string): string {
  const { mark, rest } = takeMark(line)
  const lead = leadingPeriod(rest)
  return lead ? signed(lead, mark)[1] : mark
}

const doubting = (row: ChronologyRow, doubt: Doubt): ChronologyRow => ({ ...row, doubts: [...new Set([...row.doubts, doubt])] })

class Lines {
  readonly read: Reading = { rows: [], headings: [], leftover: [] }
  /** Whether the newest row may still be gone on with. */
  private isOpen = false
  /** Whether signs below a period that stands alone are its events. */
  private isList = false
  private section: Track | null
  /** Whether a line without sign or bracket named it: such a line may be the heading of a text as well. */
  private isBare = false
  private readonly legend: ReadonlyMap<string, Track>
  private readonly marksOfRows: ReadonlySet<string>

  constructor(
    lines: readonly string[],
    private readonly column: Track | null,
  ) {
    this.section = column
    this.legend = tracksOfMarks(lines)
    this.marksOfRows = new Set(lines.filter((line) => !legendIn(line)).map(markOf))
  }

  /** Lines between two empty ones. */
  paragraph(lines: readonly string[]): void {
    const [first = ''] = lines
    const isAbout = !this.begins(first) && !isHeading(first) && !legendIn(first) && !signsIn(first)
    // Whole sentences are about the events, and none of them.
    if (isAbout && !this.isWaiting() && lines.some((line) => line.includes('。'))) {
      this.isOpen = false
      this.section = this.column
      this.read.leftover.push(lines.reduce(together))
      return
    }
    lines.forEach((line, index) => this.line(line, lines[index + 1], index === 0))
  }

  private begins(line: string): boolean {
    const { mark, rest } = takeMark(line)
    return mark !== '' || leadingPeriod(rest) !== null
  }

  private get newest(): ChronologyRow | undefined {
    return this.read.rows.at(-1)
  }

  /** Whether the newest row is a period that waits for its event. */
  private isWaiting(): boolean {
    return this.isOpen && this.newest !== undefined && this.newest.title === ''
  }

  private add(row: ChronologyRow): void {
    this.read.rows.push(row)
    this.isOpen = true
    this.isList = false
  }

  private line(line: string, next: string | undefined, isAfterGap: boolean): void {
    const legend = legendIn(line)
    if (legend && this.isWaiting() && !isAfterGap && next) return this.kind(line, legend)
    if (legend || signsIn(line) || isHeading(line)) return this.heading(line, legend?.[0])
    if (line.startsWith('※') || (isMarkOnly(line) && !(next !== undefined && takeMark(line).rest === '' && leadingPeriod(next)))) {
      this.read.leftover.push(line)
      this.isOpen = this.isOpen && !isAfterGap
      return
    }
    const { mark, rest } = takeMark(line)
    const found = leadingPeriod(rest)
    // Within a sentence that goes on, 同年 begins no event of its own.
    const isWithin = found !== null && mark === '' && this.isOpen && isDependent(found.period) && goesOn(this.newest?.title || '。', rest)
    const lead = isWithin ? null : found
    if (this.newest?.mark && this.isWaiting() && this.newest.period === '' && lead && mark === '' && !isAfterGap) {
      const { mark: sign, track } = this.read.rows.pop() ?? rowOf({})
      return this.add(datedRow(lead, sign, track))
    }
    if (lead) {
      const [dated, sign] = signed(lead, mark)
      return this.add(datedRow(dated, sign, this.trackBy(sign)))
    }
    if (mark !== '') return this.marked(mark, rest, isAfterGap)
    this.plain(rest, isAfterGap)
  }

  private trackBy(mark: string): Track | null {
    return this.legend.get(mark) ?? this.section
  }

  /** A sign without a bullet's look (■) before a track, or nothing before it, begins that track's events. */
  private heading(line: string, first: { readonly mark: string; readonly track: Track } | undefined): void {
    this.read.headings.push(line)
    this.isOpen = false
    if (first && (first.mark === '' || !(isBullet(first.mark) || this.marksOfRows.has(first.mark)))) {
      this.section = first.track
      this.isBare = first.mark === '' && !/^[[［【〔〈<＜(（]/.test(line)
    }
  }

  /** The word of a track between a year and its event, each in a line of its own. */
  private kind(line: string, [first]: NonNullable<ReturnType<typeof legendIn>>): void {
    const waiting = this.read.rows.pop() ?? rowOf({})
    this.add({ ...waiting, track: first?.track ?? waiting.track, leftover: [...waiting.leftover, line] })
  }

  private marked(mark: string, rest: string, isAfterGap: boolean): void {
    const above = this.newest
    const track = this.trackBy(mark)
    const isBelow = this.isOpen && above !== undefined && above.period !== '' && !isAfterGap && rest !== ''
    if (isBelow && above.title === '') {
      const leftover = above.mark === '' ? above.leftover : [...above.leftover, mark]
      this.read.rows.pop()
      this.add(tagged({ ...above, mark: above.mark || mark, title: rest, track: track ?? above.track, leftover }))
      this.isList = true
      return
    }
    const wasList = this.isList
    // Below an event that begins with the same sign and has its period in the same line, the next may be of that time or of none.
    const shared: Partial<ChronologyRow> =
      isBelow && above.mark === mark ? { period: above.period, isPeriodShared: true, doubts: wasList ? [] : ['period-above'] } : {}
    this.add(tagged(rowOf({ mark, title: rest, track, ...shared })))
    this.isList = wasList && isBelow
  }

  private undated(title: string): void {
    if (this.isBare) this.section = this.column
    this.add(tagged(rowOf({ title, track: this.section })))
  }

  private plain(text: string, isAfterGap: boolean): void {
    const above = this.newest
    if (!this.isOpen || !above) return this.undated(text)
    if (above.title === '') {
      const before = this.read.rows.at(-2)
      const isTold = !isAfterGap && !(before && before.title === '' && before.period !== '')
      this.read.rows.pop()
      const row = tagged({ ...above, title: text })
      return this.add(isTold ? row : doubting(row, 'joined'))
    }
    const isTold = goesOn(above.title, text)
    if ((isAfterGap && !isTold) || (above.period === '' && !isTold)) return this.undated(text)
    this.read.rows.pop()
    const row = { ...above, title: together(above.title, text) }
    this.add(isTold && !isAfterGap ? row : doubting(row, 'joined'))
  }
}

/** @param section the track of everything that nothing else tells: that of the column in which the lines stand */
export function readLines(text: string, section: Track | null = null): Chronology {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\f\v]/).map((line) => line.trim())
  const reader = new Lines(lines, section)
  let paragraph: string[] = []
  for (const line of [...lines, '']) {
    if (line !== '') paragraph.push(line)
    else if (paragraph.length > 0) {
      reader.paragraph(paragraph)
      paragraph = []
    }
  }
  return reader.read
}
