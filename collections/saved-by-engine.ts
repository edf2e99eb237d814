import type { CollectionConfig } from 'payload'

/** What has no drafts is saved through the same engine: nothing typed is lost, and the line says whether it is saved. */
export const savedByEngine: NonNullable<NonNullable<CollectionConfig['admin']>['components']> = {
  edit: { beforeDocumentControls: ['/src/admin/saving/saving#Saving'], SaveButton: '/src/admin/saving/buttons#SaveButton' },
}
