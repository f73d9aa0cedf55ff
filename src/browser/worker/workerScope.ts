/** What is used here of a service worker's own names; TypeScript has them only without those of a page. */
export type WorkerEvent = Event & {waitUntil: (work: Promise<unknown>) => void};
export type RequestEvent = WorkerEvent & {request: Request; respondWith: (answer: Promise<Response>) => void};

export type WorkerScope = {
  registration: {scope: string};
  navigator: object;
  clients: {
    claim: () => Promise<void>;
    matchAll: (options: {type: 'window'; includeUncontrolled: boolean}) => Promise<unknown[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (type: 'install' | 'activate', act: (event: WorkerEvent) => void): void;
    (type: 'fetch', act: (event: RequestEvent) => void): void;
    (type: 'message', act: (event: WorkerEvent & {data: unknown}) => void): void;
  };
};
