import type { Payload } from 'payload'

/** Whether this server has settings for mail; put there by `payload.config.ts`. */
export const sendsMail = ({ config }: Payload): boolean => config.custom?.sendsMail === true
