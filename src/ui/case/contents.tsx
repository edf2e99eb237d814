import type { View } from '@/src/ui/view'

interface ContentsEntry {
  readonly id: string
  readonly title: string
}

/** The parts of the page. It stays in sight on a wide screen. */
export function Contents({ view: { words }, entries }: { view: View; entries: readonly ContentsEntry[] }) {
  return (
    <nav className="contents" aria-labelledby="contents-title">
      <h2 id="contents-title">{words.case.contents}</h2>
      <ol>
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
