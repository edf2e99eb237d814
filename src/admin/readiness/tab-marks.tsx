import type { Readiness } from '@/src/editorial/publish-guard/readiness'
import type { ReadinessWords } from './words'

/** The form's tabs, each with what is left to fill in there and how far it is written. */
export function TabMarks({ faults, tabs, sections, say }: Pick<Readiness, 'faults' | 'tabs' | 'sections'> & { readonly say: ReadinessWords }) {
  const isBeside = tabs.length > 0 && faults.some(({ tab }) => tab === null)
  const groups: readonly { name: string; tab: string | null }[] = [
    ...tabs.map((name) => ({ name, tab: name })),
    ...(isBeside ? [{ name: say.beside, tab: null }] : []),
  ]
  if (groups.length === 0) return null
  return (
    <ul className="readiness__tabs">
      {groups.map(({ name, tab }) => {
        const left = faults.filter((fault) => fault.tab === tab).length
        const section = sections.find((one) => one.tab === tab)
        // Nothing is asked there, and nothing is there: that is not the same as done.
        const isEmpty = section !== undefined && section.all > 0 && section.done === 0
        const progress = section && say.progress(name, section.done, section.all)
        return (
          <li className={left > 0 ? 'readiness__tab readiness__tab--left' : 'readiness__tab'} key={name}>
            {name} <span>{left > 0 ? left : isEmpty ? say.optional : say.done}</span>
            {section && section.all > 0 && <progress aria-label={progress} max={section.all} title={progress} value={section.done} />}
          </li>
        )
      })}
    </ul>
  )
}
