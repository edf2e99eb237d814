/** Where the events of the world stand above the cases: each on a line of its own, the earliest nearest to the cases. */
import type { Language } from '@/src/i18n/languages'
import { textIn } from '@/src/i18n/text'
import { type Axis, middleOfYear } from '@/src/visuals/axis'
import { shortened } from '@/src/visuals/labels'
import type { WorldEvent } from './counting'

/** Where the drawing is narrowest, and the room for names at its left, into which a label may reach; in CSS pixels (`style.css`). */
const narrowest = 200
const besideIt = 112
/** Between a line and its label. */
const away = 4
const textSize = 12
const lineHeight = 18
/** Below the labels stand the years. */
export const yearsHeight = 20

interface PlacedEvent {
  readonly id: string
  readonly at: number
  /** Of its text; its line begins here. */
  readonly y: number
  /** Cut to what the narrowest drawing has; `whole` where there is more room. */
  readonly text: string
  readonly whole: string
  readonly lang: Language
  readonly anchor: 'start' | 'end'
  /** From its line, in CSS pixels. */
  readonly x: number
}
interface WorldLayout {
  readonly height: number
  readonly events: readonly PlacedEvent[]
}

/** The labels of the events on the side where there is more room, cut to what the narrowest drawing has. */
export function worldLayout(events: readonly WorldEvent[], axis: Axis, language: Language): WorldLayout {
  return {
    height: events.length * lineHeight + yearsHeight,
    events: events.map(({ entry, year }, index): PlacedEvent => {
      const at = middleOfYear(year, axis)
      const [left, right] = [at * narrowest + besideIt, (1 - at) * narrowest]
      const isLeft = left > right
      const { text, lang } = textIn(entry.title, language)
      const whole = `${year} ${text}`
      return {
        id: entry.id,
        at,
        y: (events.length - index) * lineHeight - 5,
        text: shortened(whole, (Math.max(left, right) - 2 * away) / textSize),
        whole,
        lang,
        anchor: isLeft ? 'end' : 'start',
        x: isLeft ? -away : away,
      }
    }),
  }
}
