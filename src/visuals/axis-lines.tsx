import { type Axis, labelledYears, middleOfYear } from './axis'
import { percent } from './track-line'

/** Faint lines at round years (counted from `zero`), the same on every drawing with this axis. */
export function AxisLines({ axis, from, until, zero }: { axis: Axis; from: number; until: number | string; zero?: number }) {
  return labelledYears(axis, undefined, zero).map((year) => (
    <line
      key={year}
      className="axis-line"
      stroke="currentColor"
      strokeOpacity={0.2}
      x1={percent(middleOfYear(year, axis))}
      x2={percent(middleOfYear(year, axis))}
      y1={from}
      y2={until}
    />
  ))
}
