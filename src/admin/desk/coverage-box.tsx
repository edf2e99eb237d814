import type { Language } from '@/src/i18n/languages'
import type { CoverageOf, CoverageTold } from './coverage'
import { words } from './words'

const isFacet = (facet: string): facet is keyof (typeof words)['ja']['facet'] => facet in words.ja.facet

function Part({ part: { facet, covered, gaps }, told, language }: { part: CoverageOf; told: CoverageTold; language: Language }) {
  const say = words[language]
  if (!isFacet(facet)) return null
  return (
    <details>
      <summary>
        {say.facet[facet]}
        <span className="desk__what">
          {facet === 'prefecture' ? say.prefectures(told.prefectures) : say.entered(covered.length, covered.length + gaps.length)}
        </span>
      </summary>
      <ul className="desk__covered">
        {covered.map(({ name, count, address }) => (
          <li key={name}>
            <a href={address}>
              {name} <span className="desk__count">{count}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className="desk__gaps">
        {gaps.length > 0 ? `${say.gaps}${language === 'ja' ? '：' : ': '}${gaps.join(language === 'ja' ? '、' : ', ')}` : facet !== 'prefecture' && say.noGaps}
      </p>
    </details>
  )
}

/** What the published cases cover, part by part; a number is the readers' list of these cases. */
export function CoverageBox({ told, language }: { readonly told: CoverageTold; readonly language: Language }) {
  const say = words[language]
  return (
    <section aria-label={say.coverage} className="desk__coverage">
      <h2>{say.coverage}</h2>
      {told.surveys.map(({ name, entered, outOf, address }) => (
        <p key={name}>
          <a href={address}>
            {name} <span className="desk__count">{say.entered(entered, outOf)}</span>
          </a>
        </p>
      ))}
      {told.parts.map((part) => (
        <Part key={part.facet} language={language} part={part} told={told} />
      ))}
    </section>
  )
}
