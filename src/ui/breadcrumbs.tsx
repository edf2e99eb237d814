import type { Bilingual } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { Text } from './text'
import type { View } from './view'

export interface Crumb {
  readonly name: Bilingual | string
  /** Left out for the page itself. */
  readonly href?: string
}

/** パンくず: the way from the home page to here. */
export function Breadcrumbs({ view: { language, words }, crumbs }: { view: View; crumbs: readonly Crumb[] }) {
  const way: readonly Crumb[] = [{ name: words.frame.home, href: linkTo.home(language) }, ...crumbs]
  return (
    <nav className="breadcrumbs" aria-label={words.frame.breadcrumbs}>
      <ol>
        {way.map(({ name, href }, index) => {
          const text = typeof name === 'string' ? name : <Text of={name} language={language} />
          return <li key={index}>{href === undefined ? <span aria-current="page">{text}</span> : <a href={href}>{text}</a>}</li>
        })}
      </ol>
    </nav>
  )
}
