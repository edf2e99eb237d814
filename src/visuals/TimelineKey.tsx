import { trackLabels } from '../i18n/labels'
import type { Language } from '../i18n/languages'
import { labelledYears, type Axis } from './axis'
import { TrackSymbol } from './Strand'
import { timelineWords } from './words'

/** How to read the glyphs of a list: what the symbols are and which years the lines run through. Stands once above them. */
export function TimelineKey({ axis, language }: { axis: Axis; language: Language }) {
  const words = timelineWords[language]
  const [first, second] = labelledYears(axis)
  const years = words.axis(axis.from, axis.to)
  return (
    <ul className="timeline-key">
      {(['local', 'jica'] as const).map((track) => (
        <li key={track}>
          <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
            <g className={`track track-${track}`}><TrackSymbol track={track} at={0.5} y={6} radius={4} /></g>
          </svg>
          {' '}{trackLabels[track][language]}
        </li>
      ))}
      <li>{first === undefined || second === undefined ? years : `${years}${words.separator}${words.axisStep(second - first)}`}</li>
    </ul>
  )
}
