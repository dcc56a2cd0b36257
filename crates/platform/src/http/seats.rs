//! Seats of connections: so many in all, and so many for one network, so that no single machine takes them all.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// The network an address belongs to, for limits. In version 6 of the protocol one line has a whole network of addresses, of 48 bits at
/// the most (RFC 6177), so no more of them is looked at.
pub fn network_of(peer: &str) -> String {
    match peer.parse::<std::net::Ipv6Addr>() {
        Ok(address) => {
            let [a, b, c, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}")
        }
        Err(_) => peer.to_owned(),
    }
}

/// The seats.
pub(super) struct Seats {
    all: Arc<Semaphore>,
    /// How many one network may have; none when all come through a proxy.
    of_one: Option<usize>,
    taken: Mutex<HashMap<String, usize>>,
}

/// The seat of a connection, until it is dropped.
pub(super) struct Seat {
    _permit: OwnedSemaphorePermit,
    seats: Arc<Seats>,
    network: String,
}

impl Seats {
    /// So many in all, and so many for one network.
    pub(super) fn new(all: usize, of_one: Option<usize>) -> Arc<Self> {
        Arc::new(Self { all: Arc::new(Semaphore::new(all)), of_one, taken: Mutex::default() })
    }

    /// Waits until there is a seat for somebody.
    ///
    /// # Panics
    /// Never: nobody closes them.
    pub(super) async fn free(&self) -> OwnedSemaphorePermit {
        self.all.clone().acquire_owned().await.expect("nobody closes them")
    }

    /// Gives it to a machine, unless its network has as many as it may. What comes from this machine may be a proxy that
    /// nobody told us of, so it has no limit.
    pub(super) fn give(self: &Arc<Self>, permit: OwnedSemaphorePermit, to: IpAddr) -> Option<Seat> {
        let to = to.to_canonical();
        let network = network_of(&to.to_string());
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let of_this = taken.entry(network.clone()).or_default();
        if !to.is_loopback() && self.of_one.is_some_and(|most| *of_this >= most) {
            return None;
        }
        *of_this += 1;
        Some(Seat { _permit: permit, seats: self.clone(), network })
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut taken = self.seats.taken.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(of_this) = taken.get_mut(&self.network) {
            *of_this -= 1;
            if *of_this == 0 {
                taken.remove(&self.network);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Seat, Seats, network_of};
    use std::sync::Arc;

    async fn ask(seats: &Arc<Seats>, from: &str) -> Option<Seat> {
        let free = seats.free().await;
        seats.give(free, from.parse().expect("it is an address"))
    }

    #[test]
    fn an_address_of_version_6_counts_by_its_first_48_bits() {
        assert_eq!(network_of("192.0.2.7"), "192.0.2.7");
        assert_eq!(network_of("2001:db8:1:2:3:4:5:6"), network_of("2001:db8:1:9::9"));
        assert_ne!(network_of("2001:db8:1::1"), network_of("2001:db8:2::1"));
    }

    #[tokio::test]
    async fn one_network_leaves_seats_to_others() {
        let seats = Seats::new(4, Some(2));
        let (first, second) = (ask(&seats, "192.0.2.7").await, ask(&seats, "::ffff:192.0.2.7").await);
        assert!(first.is_some() && second.is_some());
        assert!(ask(&seats, "192.0.2.7").await.is_none());
        assert_eq!(seats.all.available_permits(), 2, "who is sent away holds no seat");
        let other = ask(&seats, "192.0.2.8").await;
        assert!(other.is_some());
        drop(first);
        assert!(ask(&seats, "192.0.2.7").await.is_some());
        drop((second, other));
        assert!(seats.taken.lock().expect("nobody panicked").is_empty(), "nothing is remembered");
        assert_eq!(seats.all.available_permits(), 4);
    }

    #[tokio::test]
    async fn behind_a_proxy_all_come_from_one_machine() {
        for (of_one, proxy) in [(None, "10.0.0.1"), (Some(1), "127.0.0.1"), (Some(1), "::1")] {
            let seats = Seats::new(3, of_one);
            let mut held = Vec::new();
            for _ in 0..3 {
                held.push(ask(&seats, proxy).await.expect("there is room"));
            }
            drop(held.pop());
            assert!(ask(&seats, proxy).await.is_some(), "{proxy}");
        }
    }
}
