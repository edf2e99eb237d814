import type { ReactNode } from 'react'

import type { TimelineRow } from '@/src/catalogue/types'
import type { Language } from '@/src/i18n/languages'
import { ownTracks, trackLabels } from '@/src/model/terms'
import { type PlacedTrackLine, TrackLine, type TrackLineSize, TrackSymbol } from './track-line'
import { timelineWords } from './words'

const size: TrackLineSize = { symbol: 4, bar: 3 }

function Sign({ children, width = 12 }: { children: ReactNode; width?: number }) {
  return (
    <svg width={width} height={12} viewBox={`0 0 ${width} 12`} aria-hidden="true">
      <svg x={4} width={width - 8} height={12} overflow="visible">
        {children}
      </svg>
    </svg>
  )
}

/** A piece of line as it stands in the drawings. */
function SampleLine(trackLine: Pick<PlacedTrackLine, 'bars' | 'vague' | 'openAt'>) {
  return (
    <Sign width={30}>
      <TrackLine trackLine={{ track: 'local', y: 6, symbols: [], thread: null, ...trackLine }} size={size} />
    </Sign>
  )
}

const whole = [{ from: 0, until: 1 }]

/** What in these rows is drawn in a way that needs a word: open symbols, broken lines, arrows. */
export function specialSigns(rows: readonly Pick<TimelineRow, 'period'>[]) {
  return {
    isCirca: rows.some(({ period }) => (period.circa && period.precision !== 'decade') || period.endCirca),
    isDecade: rows.some(({ period }) => period.precision === 'decade' || (period.end !== null && period.endPrecision === 'decade')),
    isOpen: rows.some(({ period }) => period.open),
  }
}

interface SignsProps {
  readonly rows: readonly Pick<TimelineRow, 'period'>[]
  readonly language: Language
  /** The year until which the lines with an arrow are known to go on, where it is one for all of them. */
  readonly asOf: number | null
}

/** What open symbols, broken lines and arrows mean, as far as these rows have any. Items of a list. */
export function SpecialSigns({ rows, language, asOf }: SignsProps) {
  const words = timelineWords[language]
  const { isCirca, isDecade, isOpen } = specialSigns(rows)
  return (
    <>
      {isCirca ? (
        <li>
          <Sign>
            <TrackSymbol track="local" at={0.5} y={6} radius={4} isCirca />
          </Sign>{' '}
          {words.circa}
        </li>
      ) : null}
      {isDecade ? (
        <li>
          <SampleLine bars={[]} vague={whole} openAt={null} /> {words.decade}
        </li>
      ) : null}
      {isOpen ? (
        <li>
          <SampleLine bars={whole} vague={[]} openAt={1} /> {words.goesOn(asOf)}
        </li>
      ) : null}
    </>
  )
}

/** How to read the small timelines of a list: what their symbols are, and what a ring means where there are any. Stands above every list. */
export function TimelineKey({ rows, language, asOf, ring }: SignsProps & { readonly ring?: string }) {
  return (
    <ul className="timeline-key">
      {ownTracks.map((track) => (
        <li key={track}>
          <Sign>
            <g className={`track track-${track}`}>
              <TrackSymbol track={track} at={0.5} y={6} radius={4} />
            </g>
          </Sign>{' '}
          {trackLabels[track][language]}
        </li>
      ))}
      {ring === undefined ? null : (
        <li>
          <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden="true">
            <circle className="track-mark" cx={7} cy={7} r={6} fill="none" stroke="currentColor" strokeWidth={2} />
          </svg>{' '}
          {ring}
        </li>
      )}
      <SpecialSigns rows={rows} language={language} asOf={asOf} />
    </ul>
  )
}
