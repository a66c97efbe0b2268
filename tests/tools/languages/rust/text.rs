// Text: parsing, formatting, characters, paths.
#![crate_type = "lib"]

use std::borrow::Cow;
use std::fmt::{self, Write};
use std::num::ParseIntError;
use std::str::FromStr;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Version {
    pub major: u16,
    pub minor: u16,
    pub patch: u32,
}

#[derive(Debug)]
pub enum Bad {
    Parts(usize),
    Number(ParseIntError),
}

impl From<ParseIntError> for Bad {
    fn from(error: ParseIntError) -> Self {
        Bad::Number(error)
    }
}

impl fmt::Display for Bad {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Bad::Parts(count) => write!(out, "{count} parts"),
            Bad::Number(error) => error.fmt(out),
        }
    }
}

impl std::error::Error for Bad {}

impl FromStr for Version {
    type Err = Bad;

    fn from_str(text: &str) -> Result<Self, Bad> {
        let parts: Vec<&str> = text.trim().split('.').collect();
        let [major, minor, patch] = parts[..] else {
            return Err(Bad::Parts(parts.len()));
        };
        Ok(Version { major: major.parse()?, minor: minor.parse()?, patch: patch.parse()? })
    }
}

impl fmt::Display for Version {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{}.{:04x}", self.major, self.minor, self.patch)
    }
}

pub fn any(text: &str) -> Result<u64, Box<dyn std::error::Error>> {
    let version: Version = text.parse()?;
    let number: u64 = text.chars().filter(char::is_ascii_digit).collect::<String>().parse()?;
    Ok(number + u64::from(version.patch))
}

pub fn escaped(text: &str) -> Cow<'_, str> {
    if !text.contains(['<', '>', '&']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        match letter {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            _ => out.push(letter),
        }
    }
    Cow::Owned(out)
}

pub fn words(text: &str) -> usize {
    text.split_whitespace().filter(|each| each.len() > 2 && each.starts_with(char::is_alphabetic)).count()
}

pub fn longest(text: &str) -> Option<&str> {
    text.lines().max_by_key(|line| line.trim_end().len())
}

pub fn reversed(text: &str) -> String {
    text.chars().rev().collect()
}

pub fn hex(data: &[u8]) -> String {
    data.iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

pub fn digits(text: &[u8]) -> Option<u32> {
    let mut value = 0u32;
    for &letter in text {
        value = value.checked_mul(10)?.checked_add((letter as char).to_digit(10)?)?;
    }
    Some(value)
}

pub fn position(text: &str, wanted: &str) -> Option<usize> {
    text.find(wanted).or_else(|| text.rfind('x')).map(|found| found + wanted.len())
}

pub fn columns(text: &str, widths: &[usize; 3]) -> String {
    text.split(',').zip(widths).map(|(part, width)| format!("{part:>width$}|", width = *width)).collect()
}

pub fn rotated(text: &mut [u8]) {
    for letter in text.iter_mut() {
        *letter = match *letter {
            b'a'..=b'z' => (*letter - b'a' + 13) % 26 + b'a',
            b'A'..=b'Z' => (*letter - b'A' + 13) % 26 + b'A',
            other => other,
        };
    }
}

pub fn decoded(data: &[u8]) -> Result<String, std::str::Utf8Error> {
    std::str::from_utf8(data).map(str::to_owned)
}

pub fn replaced(text: &str) -> String {
    text.replace("\r\n", "\n").replacen('\t', "    ", 2)
}

pub fn float(text: &str) -> f32 {
    text.parse().unwrap_or(f32::NAN)
}

pub fn byte_pairs(text: &str) -> impl Iterator<Item = (u8, u8)> + '_ {
    text.bytes().zip(text.bytes().skip(1))
}

pub fn pairs(text: &str) -> Vec<(u8, u8)> {
    byte_pairs(text).step_by(2).collect()
}
