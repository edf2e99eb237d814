/** What of a case can be confirmed or objected to: its texts, and each row of its lists. */
import { parseAddress, type Step, valueAt } from '@/src/model/addresses'
import { get } from '@/src/model/reading'

const texts = new Set(['title', 'headline', 'subtitle', 'summary', 'opening', 'plainJapanese'])
const lists = new Set([
  'challenges',
  'resources',
  'sections',
  'timeline',
  'undated',
  'outcomes',
  'factors',
  'pathways',
  'keyFigures',
  'limits',
  'images',
  'actors',
])

function stepsOf(path: string): readonly Step[] | null {
  const steps = parseAddress(`cases/1#${path}`)?.steps ?? []
  const [first, second, ...rest] = steps
  if (!first || !('field' in first) || rest.length > 0) return null
  if (second) return 'row' in second && lists.has(first.field) ? steps : null
  return texts.has(first.field) ? steps : null
}

/** Whether a path, `timeline[65f0a]` or `summary`, names a row or a text that this state of a case holds. */
export function isInState(path: string, content: unknown): boolean {
  const steps = stepsOf(path)
  return steps !== null && valueAt({ steps }, content) !== undefined
}

/** The Japanese words of a text or a row, as they were; what a comment on it is about. */
export function quoteOf(path: string, content: unknown): string {
  const value = valueAt({ steps: stepsOf(path) ?? [] }, content)
  const own = ['title.ja', 'heading.ja', 'label.ja', 'statement.ja', 'text.ja', 'role.ja', 'caption.ja', 'lacked.ja', 'did.ja', 'changed.ja', 'ja']
  const found = [value, ...own.map((name) => get(value, name))].filter((text): text is string => typeof text === 'string' && text.trim() !== '')
  return [...new Set(found)].join('\n').slice(0, 1_000)
}
