/**
 * The link of a row to itself, for the pointer alone: seen when the row is pointed at, and no part of the name of the
 * heading that it stands beside. The keyboard and the ear find the same links in one list, where the page says how it is
 * cited (`src/ui/case/row-links.tsx`): dozens of stops on the way through a text would be in the way.
 */
export function Permalink({ id }: { id: string }) {
  return (
    <a className="permalink" href={`#${id}`} tabIndex={-1} aria-hidden="true">
      #
    </a>
  )
}
