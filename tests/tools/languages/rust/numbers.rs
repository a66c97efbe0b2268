// Arithmetic of all widths, floating point, slices: what becomes intrinsics, checks and panics.
#![crate_type = "lib"]

use std::num::{NonZeroU32, Saturating, Wrapping};
use std::ops::{Add, Index, IndexMut, Mul, Neg};

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Matrix<const R: usize, const C: usize>([[f32; C]; R]);

impl<const R: usize, const K: usize, const C: usize> Mul<&Matrix<K, C>> for &Matrix<R, K> {
    type Output = Matrix<R, C>;

    fn mul(self, other: &Matrix<K, C>) -> Matrix<R, C> {
        let mut made = [[0.0; C]; R];
        for (row, out) in self.0.iter().zip(made.iter_mut()) {
            for (column, cell) in out.iter_mut().enumerate() {
                *cell = row.iter().enumerate().map(|(k, each)| each * other.0[k][column]).sum();
            }
        }
        Matrix(made)
    }
}

impl<const R: usize, const C: usize> Index<(usize, usize)> for Matrix<R, C> {
    type Output = f32;

    fn index(&self, at: (usize, usize)) -> &f32 {
        &self.0[at.0][at.1]
    }
}

impl<const R: usize, const C: usize> IndexMut<(usize, usize)> for Matrix<R, C> {
    fn index_mut(&mut self, at: (usize, usize)) -> &mut f32 {
        &mut self.0[at.0][at.1]
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fixed(i32);

impl Add for Fixed {
    type Output = Fixed;

    fn add(self, other: Fixed) -> Fixed {
        Fixed(self.0.saturating_add(other.0))
    }
}

impl Mul for Fixed {
    type Output = Fixed;

    fn mul(self, other: Fixed) -> Fixed {
        Fixed((i64::from(self.0) * i64::from(other.0) >> 16) as i32)
    }
}

impl Neg for Fixed {
    type Output = Fixed;

    fn neg(self) -> Fixed {
        Fixed(self.0.checked_neg().unwrap_or(i32::MAX))
    }
}

pub fn product(one: &Matrix<2, 3>, other: &Matrix<3, 2>) -> Matrix<2, 2> {
    let mut made = one * other;
    made[(1, 0)] += made[(0, 1)];
    made
}

pub fn polynomial(coefficients: &[Fixed], at: Fixed) -> Fixed {
    coefficients.iter().rev().fold(Fixed(0), |sum, each| sum * at + *each)
}

pub fn power(base: u64, exponent: u32, modulus: u64) -> Option<u64> {
    if modulus == 0 {
        return None;
    }
    let (mut result, mut base, mut exponent) = (1u128, u128::from(base), exponent);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = result * base % u128::from(modulus);
        }
        base = base * base % u128::from(modulus);
        exponent >>= 1;
    }
    u64::try_from(result).ok()
}

pub fn divisor(a: u32, b: NonZeroU32) -> u32 {
    let (mut a, mut b) = (a, b.get());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

macro_rules! integers {
    ($($name:ident: $type:ty),*) => {
        $(pub mod $name {
            pub fn mixed(a: $type, b: $type) -> ($type, bool) {
                let (sum, over) = a.overflowing_add(b);
                (sum.rotate_left(3) ^ a.swap_bytes(), over || b.checked_mul(3).is_none())
            }
            pub fn bits(a: $type) -> u32 {
                a.count_ones() * 100 + a.leading_zeros() + a.trailing_zeros() * 10
            }
            pub fn clamped(a: $type, b: $type) -> $type {
                a.saturating_sub(b).clamp(2, 99).wrapping_shl(b as u32)
            }
            pub fn mean(values: &[$type]) -> $type {
                values.iter().fold(0 as $type, |sum, each| sum.wrapping_add(*each)) / (values.len() as $type)
            }
            pub fn remainder(a: $type, b: $type) -> Option<$type> {
                a.checked_rem(b)?.checked_pow(2)
            }
            pub fn wide(bytes: &[u8]) -> Option<$type> {
                let (start, _) = bytes.split_at_checked(std::mem::size_of::<$type>())?;
                Some(<$type>::from_be_bytes(start.try_into().ok()?))
            }
        })*
    };
}
integers!(of_i8: i8, of_u8: u8, of_i16: i16, of_u16: u16, of_i32: i32, of_u32: u32, of_i64: i64, of_u64: u64, of_i128: i128, of_u128: u128);

macro_rules! floats {
    ($($name:ident: $type:ty),*) => {
        $(pub mod $name {
            pub fn rounded(a: $type) -> [$type; 5] {
                [a.floor(), a.ceil(), a.trunc(), a.round(), a.fract()]
            }
            pub fn extremes(values: &[$type]) -> ($type, $type) {
                values.iter().fold((<$type>::MAX, <$type>::MIN), |(low, high), each| (low.min(*each), high.max(*each)))
            }
            pub fn cast(a: $type) -> (u8, i32, u64) {
                (a as u8, a as i32, a as u64)
            }
            pub fn length(values: &[$type]) -> $type {
                values.iter().map(|each| each * each).sum::<$type>().sqrt()
            }
            pub fn ordered(values: &mut [$type]) {
                values.sort_by(|a, b| a.total_cmp(b));
            }
            pub fn signs(a: $type, b: $type) -> $type {
                if a.is_nan() { b } else { a.copysign(b).abs().mul_add(2.0, b) }
            }
        })*
    };
}
floats!(of_f32: f32, of_f64: f64);

pub fn wrapped(values: &[Wrapping<u16>]) -> Saturating<u8> {
    let sum: Wrapping<u16> = values.iter().sum();
    Saturating(sum.0 as u8) + Saturating(200)
}

pub fn sieve(limit: usize) -> Vec<usize> {
    let mut composite = vec![false; limit + 1];
    let mut found = Vec::new();
    for number in 2..=limit {
        if composite[number] {
            continue;
        }
        found.push(number);
        for multiple in (number * number..=limit).step_by(number) {
            composite[multiple] = true;
        }
    }
    found
}

pub fn sorted(values: &mut [u32]) -> Result<usize, usize> {
    values.sort_unstable();
    values.binary_search(&7)
}

pub fn stable(values: &mut Vec<(u8, String)>) {
    values.sort_by_key(|each| std::cmp::Reverse(each.0));
}

pub fn middle(values: &mut [i64]) -> i64 {
    let half = values.len() / 2;
    *values.select_nth_unstable(half).1
}

pub fn blocks(values: &[u8]) -> u32 {
    values.chunks_exact(4).map(|each| u32::from_le_bytes([each[0], each[1], each[2], each[3]])).fold(0, u32::wrapping_add)
}

pub fn windows(values: &[i32]) -> bool {
    values.windows(2).all(|pair| pair[0] <= pair[1])
}

pub fn turned(values: &mut [u16], by: usize) {
    values.rotate_right(by % values.len().max(1));
    values.reverse();
    values.copy_within(..2, 1);
}
