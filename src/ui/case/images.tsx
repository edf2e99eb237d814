import type { CaseImage } from '@/src/catalogue/types'
import { hasText, textIn } from '@/src/i18n/text'
import { Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'

/** Pictures with what they show, and whose they are. Width and height reserve the space before they are loaded. */
export function Images({ view, images }: { view: View; images: readonly CaseImage[] }) {
  const {
    language,
    words: { case: words },
  } = view
  return (
    <ul className="images">
      {images.map(({ id, url, width, height, alt, caption, credit, sizes }) => (
        <li key={id} id={id}>
          <figure>
            <img
              src={url}
              width={width}
              height={height}
              alt={textIn(alt, language).text}
              loading="lazy"
              decoding="async"
              srcSet={sizes.length === 0 ? undefined : sizes.map((size) => `${size.url} ${size.width}w`).join(', ')}
              sizes={sizes.length === 0 ? undefined : '(min-width: 64rem) 40rem, 100vw'}
            />
            <figcaption>
              {hasText(caption) ? <Text of={caption} language={language} /> : null}
              {hasText(credit) ? (
                <span className="hint">
                  {` ${words.credit}: `}
                  <Text of={credit} language={language} />
                </span>
              ) : null}
            </figcaption>
          </figure>
        </li>
      ))}
    </ul>
  )
}
