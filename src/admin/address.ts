/** Where a record or, without an id, a global is edited. */
export function addressIn(adminRoute: string, collection: string, id: number | string | null): string {
  return id === null ? `${adminRoute}/globals/${collection}` : `${adminRoute}/collections/${collection}/${encodeURIComponent(String(id))}`
}
