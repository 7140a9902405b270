import type { CDPSession } from 'playwright-core';

/** A network and a processor to measure under. */
export interface Conditions {
  readonly name: string;
  /** Milliseconds that every request waits, and bytes a second that come in; as fast as can be where absent. */
  readonly network?: { readonly latency: number; readonly bytesPerSecond: number };
  readonly slowerProcessor: number;
}

/** A reader on a good line, on a machine like this one. */
export const goodLine: Conditions = { name: 'as it is', slowerProcessor: 1 };

/** A reader on a telephone: slow 4G as Lighthouse has it, and a processor four times slower than this one. */
export const slowLine: Conditions = {
  name: 'slow 4G',
  network: { latency: 562, bytesPerSecond: 1_440_000 / 8 },
  slowerProcessor: 4,
};

/** Lets a page of a browser have no better a network and processor than these, from now on. */
export async function impose(session: CDPSession, { network, slowerProcessor }: Conditions): Promise<void> {
  if (network) {
    const { latency, bytesPerSecond: downloadThroughput } = network;
    const both = { downloadThroughput, uploadThroughput: downloadThroughput };
    await session.send('Network.emulateNetworkConditions', { offline: false, latency, ...both });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor });
}

/** What a page has asked for since it was last counted from nothing. */
export interface Traffic {
  readonly addresses: string[];
  /** Bytes that have come in whole answers, as they were sent, with their headers. */
  readonly bytes: () => number;
  readonly reset: () => void;
}

/** Counts what a page asks for, and what comes of it, from now on. The session must have its network enabled. */
export function countTraffic(session: CDPSession): Traffic {
  const addresses: string[] = [];
  let bytes = 0;
  session.on('Network.requestWillBeSent', ({ request }) => addresses.push(request.url));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return {
    addresses,
    bytes: () => bytes,
    reset: () => {
      addresses.length = 0;
      bytes = 0;
    },
  };
}
