import { useEffect, useState } from 'preact/hooks';

/** Ages are told in minutes, so the clock is looked at once a minute. In milliseconds since 1970. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
