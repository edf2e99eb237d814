import { notFound, permanentRedirect } from 'next/navigation'

import { currentSnapshot } from '@/src/catalogue/loading/current-snapshot'
import type { SlugMatch } from '@/src/catalogue/lookup'
import type { RawParameters } from '@/src/catalogue/parameters'
import { isLanguage } from '@/src/i18n/languages'
import { type View, viewOf } from '@/src/ui/view'

export interface LanguageParams {
  readonly lang: string
}
export interface PageProps<Params extends LanguageParams = LanguageParams> {
  readonly params: Promise<Params>
}
/** A page that reads parameters; which ones is said where it is registered, in `src/explore/registry.ts`. */
export interface QueryProps extends PageProps {
  readonly searchParams: Promise<RawParameters>
}
export type EntryProps = PageProps<LanguageParams & { readonly slug: string }>

/** The newest snapshot in the language of the address. */
export function viewFor({ lang }: LanguageParams): View {
  return isLanguage(lang) ? viewOf(currentSnapshot(), lang) : notFound()
}

/** The entry that an address leads to; a former slug redirects for good, an unknown one is not found. */
export function entryAt<Entry>(found: SlugMatch<Entry>, addressOf: (slug: string) => string): Entry {
  if (found.kind === 'moved') permanentRedirect(addressOf(found.slug))
  return found.kind === 'found' ? found.entry : notFound()
}
