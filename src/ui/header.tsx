import { otherLanguage } from '@/src/i18n/languages'
import { linkTo, type PagePath, type VocabularyKind } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { HeadingText } from './phrases'
import { SearchForm } from './search-form'
import type { View } from './view'

export type Section = 'cases' | 'explore' | 'limits' | 'about' | VocabularyKind

/** In the order in which a reader asks. Elements and organisations are reached from these. */
const sections: readonly Section[] = ['cases', 'explore', 'impact', 'factor', 'limits', 'place', 'country', 'programme', 'about']

function Links({ view: { language, words }, section }: { view: View; section?: Section }) {
  const address = (name: Section) => {
    if (name === 'cases') return linkTo.cases(language)
    if (name === 'explore') return linkTo.explore(language)
    if (name === 'limits') return linkTo.picture(language, 'limits')
    return name === 'about' ? linkTo.about(language) : linkTo.vocabulary(language, name)
  }
  return (
    <ul>
      {sections.map((name) => (
        <li key={name}>
          <a href={address(name)} aria-current={name === section ? 'true' : undefined}>
            {words.sections[name]}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The name, and behind its colon what kind of site it is, for which a phone has no room beside the menu. */
function SiteName({ view: { snapshot, language } }: { view: View }) {
  const { text, lang } = textIn(snapshot.site.name, language)
  const [, name = text, rest = ''] = /^(.+?)([：:].+)$/.exec(text) ?? []
  const parts = (
    <>
      <HeadingText of={name} language={lang} />
      <span className="site-kind">
        <HeadingText of={rest} language={lang} />
      </span>
    </>
  )
  return lang === language ? parts : <span lang={lang}>{parts}</span>
}

/**
 * The site's name, the way to the other language, and the navigation. A wide screen shows the navigation as a line; a
 * narrow one keeps it behind a button that works without script. Only one of the two is ever shown.
 */
export function Header({ view, path, section }: { view: View; path: PagePath; section?: Section }) {
  const {
    language,
    words: { frame, searchForm },
  } = view
  const other = otherLanguage(language)
  // The page of the search has its own, larger box.
  const isSearch = path(language).split('?')[0] === linkTo.picture(language, 'search')
  return (
    <header className="site-header">
      <div className="site-header-line">
        <a className="site-name" href={linkTo.home(language)}>
          <SiteName view={view} />
        </a>
        {isSearch ? null : <SearchForm view={view} name={searchForm.box} className="site-search" />}
        <a className="language-switch" href={path(other)} hrefLang={other} lang={other} title={frame.switchHint}>
          {frame.switchTo}
        </a>
      </div>
      <nav className="site-nav" aria-label={frame.navigation}>
        <Links view={view} section={section} />
      </nav>
      <details className="site-menu">
        <summary>{frame.menu}</summary>
        {isSearch ? null : <SearchForm view={view} name={searchForm.boxInMenu} className="menu-search" />}
        <nav aria-label={frame.menu}>
          <Links view={view} section={section} />
        </nav>
      </details>
    </header>
  )
}
