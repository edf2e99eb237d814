import type { Language } from '@/src/i18n/languages'
import { type Element, elements } from '@/src/model/terms'
import { elementsSentence } from './words'

const radius = 10.5
/** As figure 6 of the report arranges them; each letter stands outside of what the circles share. */
const circles: Readonly<Record<Element, { cx: number; cy: number; x: number; y: number }>> = {
  social: { cx: 12.5, cy: 12, x: 11.5, y: 11.5 },
  economic: { cx: 29.5, cy: 12, x: 30.5, y: 11.5 },
  multicultural: { cx: 21, cy: 26.5, x: 21, y: 28 },
}
const letters: Readonly<Record<Element, Readonly<Record<Language, string>>>> = {
  social: { ja: '社', en: 'S' },
  economic: { ja: '経', en: 'E' },
  multicultural: { ja: '多', en: 'M' },
}

interface ElementCirclesProps {
  readonly reached: readonly Element[]
  readonly language: Language
}

/** The report's three overlapping elements, each filled where the case's rows reach it, told apart by letter and position. */
export function ElementCircles({ reached, language }: ElementCirclesProps) {
  const isReached = (element: Element): boolean => reached.includes(element)
  return (
    <svg className="element-circles" role="img" aria-label={elementsSentence(reached, language)} width={42} height={38} viewBox="0 0 42 38">
      {/* What is reached lies above what is not, so that no empty outline crosses a filled circle. */}
      {[...elements]
        .sort((a, b) => Number(isReached(a)) - Number(isReached(b)))
        .map((element) => (
          <circle
            key={element}
            className={`element element-${element}${isReached(element) ? ' is-reached' : ''}`}
            cx={circles[element].cx}
            cy={circles[element].cy}
            r={radius}
            fill={isReached(element) ? 'currentColor' : 'none'}
            stroke="currentColor"
          />
        ))}
      {elements.map((element) => (
        <text
          key={element}
          className={`element-letter${isReached(element) ? ' is-reached' : ''}`}
          x={circles[element].x}
          y={circles[element].y}
          textAnchor="middle"
          dominantBaseline="central"
          fontSize="10"
          fill={isReached(element) ? 'var(--surface)' : 'currentColor'}
        >
          {letters[element][language]}
        </text>
      ))}
    </svg>
  )
}
