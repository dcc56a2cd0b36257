//! Numbers by chance from a seed, the same on every machine: xoshiro256++ (D. Blackman and S. Vigna, ACM Transactions on
//! Mathematical Software 47(4), 2021), whose state is filled by splitmix64. Only operations that IEEE 754 fixes to the last bit
//! are done with them, no logarithm and no cosine.

use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

pub(super) struct Chance(Xoshiro256PlusPlus);

impl Chance {
    pub(super) fn of(seed: u64) -> Self {
        Self(Xoshiro256PlusPlus::seed_from_u64(seed))
    }

    /// Uniform from 0 up to, but not including, 1, in steps of 2⁻⁵³.
    pub(super) fn unit(&mut self) -> f64 {
        (self.0.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A whole number below a bound of less than 2³³. No number is favoured by more than 2⁻⁶⁴.
    pub(super) fn below(&mut self, bound: u64) -> u64 {
        ((u128::from(self.0.next_u64()) * u128::from(bound)) >> 64) as u64
    }

    /// Two different numbers below a bound from 2 to 100. No pair is favoured by more than 2⁻³¹.
    pub(super) fn pair(&mut self, bound: usize) -> (usize, usize) {
        let bits = self.0.next_u64();
        let below = |half: u64, bound: usize| ((half * bound as u64) >> 32) as usize;
        let one = below(bits >> 32, bound);
        let other = below(bits & 0xFFFF_FFFF, bound - 1);
        (one, if other < one { other } else { other + 1 })
    }
}
