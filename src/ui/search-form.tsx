import { linkTo } from '@/src/i18n/links'
import { Hidden } from './text'
import type { View } from './view'

interface SearchFormProps {
  readonly view: View
  /** What it is called among the landmarks of the page. */
  readonly name: string
  readonly className: string
  readonly text?: string
}

/** The field and its button. The script adds suggestions while typing; without it the form is sent as any other. */
export function SearchForm({
  view: {
    language,
    words: { searchForm: words },
  },
  name,
  className,
  text = '',
}: SearchFormProps) {
  return (
    <search-box className={className} data-from={linkTo.suggestions(language)} data-label={words.suggestions} data-count={words.suggested}>
      <form role="search" aria-label={name} method="get" action={linkTo.picture(language, 'search')}>
        <label>
          <Hidden>{words.label}</Hidden>
          <input type="search" name="q" defaultValue={text} maxLength={100} autoComplete="off" enterKeyHint="search" placeholder={words.box} />
        </label>
        <button type="submit">{words.submit}</button>
      </form>
    </search-box>
  )
}
