import type {OfflineState} from './offlineText';

/** What is read of a registration of a service worker. */
type Workers = Record<'installing' | 'waiting' | 'active', object | null>;

/** How it stands, as far as the workers tell: one that is active works on, whatever becomes of a newer one. */
export function registrationState({installing, waiting, active}: Workers): OfflineState {
  if (active !== null) return waiting === null ? 'ready' : 'newer';
  return installing === null && waiting === null ? 'failed' : 'keeping';
}
