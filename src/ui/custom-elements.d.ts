import type { DetailedHTMLProps, HTMLAttributes } from 'react'

/** The custom elements of `src/enhance`. Without the script each is a plain container of what stands in it. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'find-in-list': DetailedHTMLProps<HTMLAttributes<HTMLElement> & { 'data-label': string; 'data-found': string }, HTMLElement>
      'search-box': DetailedHTMLProps<HTMLAttributes<HTMLElement> & { 'data-from': string; 'data-label': string; 'data-count': string }, HTMLElement>
      'copy-links': DetailedHTMLProps<HTMLAttributes<HTMLElement> & { 'data-done': string }, HTMLElement>
      'link-keys': DetailedHTMLProps<HTMLAttributes<HTMLElement> & { 'data-hint': string }, HTMLElement>
      'grid-keys': DetailedHTMLProps<HTMLAttributes<HTMLElement> & { 'data-hint': string }, HTMLElement>
    }
  }
}
