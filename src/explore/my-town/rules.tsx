import { bounds, likenessWeights, type Respect, respects } from '@/src/explore/towns/likeness'
import { formatNumber } from '@/src/i18n/format'
import type { View } from '@/src/ui/view'
import { likenessWords } from './likeness-words'

/** How likeness is counted, read from the very tables that count it. */
export function Rules({ view: { language } }: { view: View }) {
  const words = likenessWords[language]
  const number = (value: number): string => formatNumber(value, language)
  const boundOf = (respect: Respect): string => {
    switch (respect) {
      case 'size':
        return words.bound.size(number(bounds.size.alike), number(bounds.size.unlike))
      case 'work':
        return words.bound.work(number(bounds.work.alike), number(bounds.work.unlike))
      case 'ages':
      case 'abroad':
        return words.bound.points(number(bounds[respect].alike), number(bounds[respect].unlike))
      case 'depopulated':
        return words.bound.depopulated
      case 'island':
      case 'coast':
      case 'region':
        return ''
    }
  }
  return (
    <details className="fold town-rules">
      <summary>{words.rulesTitle}</summary>
      <p>{words.rules}</p>
      <ul>
        {respects.map((respect) => (
          <li key={respect}>{words.rule(words.respects[respect], likenessWeights[respect], boundOf(respect))}</li>
        ))}
      </ul>
      <p>{words.evacuatedRule}</p>
      <p>{words.noTrend}</p>
    </details>
  )
}
