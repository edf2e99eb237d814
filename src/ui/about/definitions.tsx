import type { Bilingual } from '@/src/i18n/languages'
import { linkTo, type VocabularyKind } from '@/src/i18n/links'
import { hasText } from '@/src/i18n/text'
import { elements } from '@/src/model/terms'
import { Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'
import { ConvenienceNote, OwnClassificationNote } from '@/src/ui/vocabulary/cautions'
import { elementTerm } from '@/src/ui/vocabulary/groups'

interface Defined {
  readonly slug: string
  readonly name: Bilingual
  readonly definition: Bilingual | null
  readonly definitionSource: Bilingual | null
}

/** The words of this site with their meaning and where the meaning comes from, area by area. */
export function Definitions({ view }: { view: View }) {
  const {
    snapshot,
    language,
    words: { about, sections, vocabulary },
  } = view
  const groups: readonly { readonly kind: VocabularyKind; readonly terms: readonly Defined[] }[] = [
    { kind: 'element', terms: elements.map(elementTerm) },
    { kind: 'impact', terms: [...snapshot.impactTags].sort((a, b) => a.order - b.order) },
    { kind: 'factor', terms: [...snapshot.promotingFactors].sort((a, b) => a.order - b.order) },
    { kind: 'programme', terms: [...snapshot.programmes].sort((a, b) => a.order - b.order) },
  ]
  return (
    <>
      <p className="lead">{about.definitionsText}</p>
      {groups.map(({ kind, terms }) => (
        <section key={kind} aria-labelledby={kind}>
          <h2 id={kind}>{sections[kind]}</h2>
          {kind === 'element' ? <ConvenienceNote view={view} /> : null}
          {kind === 'factor' ? <OwnClassificationNote view={view} /> : null}
          <dl className="definitions">
            {terms
              .filter(({ definition }) => hasText(definition))
              .map(({ slug, name, definition, definitionSource }) => (
                <div key={slug}>
                  <dt>
                    <a href={linkTo.entry(language, kind, slug)}>
                      <Text of={name} language={language} />
                    </a>
                  </dt>
                  <dd>
                    {hasText(definition) ? <Text of={definition} language={language} /> : null}
                    {hasText(definitionSource) ? (
                      <p className="hint">
                        {`${vocabulary.definitionSource}: `}
                        <Text of={definitionSource} language={language} />
                      </p>
                    ) : null}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </>
  )
}
