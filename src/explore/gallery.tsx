import type { View } from '@/src/ui/view'
import { exampleSets } from './pages'

/** Every picture with its odd inputs on one page, for those who work on them. */
export function Gallery({ view }: { view: View }) {
  return (
    <main id="main" className="page">
      <h1>Gallery</h1>
      {exampleSets.map(({ title, examples }) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          {examples.map(({ name, draw }) => (
            <section key={name} aria-label={`${title}: ${name}`}>
              <h3>{name}</h3>
              {draw(view)}
            </section>
          ))}
        </section>
      ))}
    </main>
  )
}
