/** Which rows of a list are open. Pure. */

/**
 * The open rows once `id` is opened: it alone, so that the other rows stay in sight around it. Whoever has opened several
 * (すべて開く) keeps them.
 * @param ids the list's rows; what is kept of others does not count
 */
export function withOpen(open: ReadonlySet<string>, id: string, ids: readonly string[]): ReadonlySet<string> {
  const shown = ids.filter((one) => open.has(one))
  return new Set(shown.length > 1 ? [...shown, id] : [id])
}
