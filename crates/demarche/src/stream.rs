//! Work on many threads, results in order, memory flat.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::mpsc::sync_channel;

/// Runs `work` on every item on `threads` threads and hands the results to `sink` in the order of the items.
///
/// At most a few items per thread are in flight, so memory does not grow with the number of items. `sink` returns whether to go
/// on; after `false` no further item is taken. With one thread everything runs on the caller's.
pub fn in_order<T: Send, R: Send>(
    items: impl Iterator<Item = T>,
    threads: usize,
    work: impl Fn(T) -> R + Sync,
    mut sink: impl FnMut(R) -> bool,
) {
    if threads <= 1 {
        for item in items {
            if !sink(work(item)) {
                break;
            }
        }
        return;
    }
    let depth = threads * 4;
    let (to_workers, jobs) = sync_channel::<(u64, T)>(depth);
    let (to_sink, results) = sync_channel::<(u64, R)>(depth);
    let jobs = Mutex::new(jobs);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            let (to_sink, jobs, work) = (to_sink.clone(), &jobs, &work);
            scope.spawn(move || {
                loop {
                    let job = match jobs.lock() {
                        Ok(jobs) => jobs.recv(),
                        Err(_) => break,
                    };
                    let Ok((number, item)) = job else { break };
                    if to_sink.send((number, work(item))).is_err() {
                        break;
                    }
                }
            });
        }
        drop(to_sink);
        let mut order = Order { next: 0, waiting: BTreeMap::new(), open: true };
        let (mut sent, mut received) = (0u64, 0u64);
        for item in items {
            // Never more in flight than the channels hold: then neither side can wait for the other for ever.
            while sent - received >= depth as u64 {
                let Ok(result) = results.recv() else { break };
                received += 1;
                order.take(result, &mut sink);
            }
            if !order.open || to_workers.send((sent, item)).is_err() {
                break;
            }
            sent += 1;
            while let Ok(result) = results.try_recv() {
                received += 1;
                order.take(result, &mut sink);
            }
        }
        drop(to_workers);
        for result in results {
            order.take(result, &mut sink);
        }
    });
}

/// Puts results back in order.
struct Order<R> {
    next: u64,
    waiting: BTreeMap<u64, R>,
    open: bool,
}

impl<R> Order<R> {
    fn take(&mut self, (number, result): (u64, R), sink: &mut impl FnMut(R) -> bool) {
        self.waiting.insert(number, result);
        while let Some(result) = self.waiting.remove(&self.next) {
            self.next += 1;
            self.open = self.open && sink(result);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::in_order;

    #[test]
    fn order_is_kept_whatever_the_threads() {
        for threads in [1, 2, 5] {
            let mut out = Vec::new();
            let work = |n: u64| {
                std::thread::yield_now();
                n * n
            };
            in_order(0..500u64, threads, work, |n| {
                out.push(n);
                true
            });
            assert_eq!(out, (0..500u64).map(|n| n * n).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_full_sink_stops_the_run() {
        let mut out = 0;
        in_order(
            0..1_000_000u64,
            2,
            |n| n,
            |_| {
                out += 1;
                out < 10
            },
        );
        assert_eq!(out, 10);
    }
}
