// Reference counting, cells, closures, trait objects, panics that unwind, iterators of one's own.
#![crate_type = "lib"]

use std::any::Any;
use std::cell::{Cell, OnceCell, RefCell};
use std::io::{self, BufRead, Cursor, Read, Seek, SeekFrom, Write};
use std::mem::{replace, swap, take, ManuallyDrop, MaybeUninit};
use std::rc::{Rc, Weak};

pub trait Shape {
    fn area(&self) -> f64;
    fn name(&self) -> &str {
        "shape"
    }
    fn scaled(&self, by: f64) -> Box<dyn Shape>;
}

#[derive(Clone)]
pub struct Circle(f64);

#[derive(Clone)]
pub struct Polygon {
    corners: Vec<(f64, f64)>,
    label: Rc<str>,
}

impl Shape for Circle {
    fn area(&self) -> f64 {
        self.0 * self.0 * std::f64::consts::PI
    }
    fn scaled(&self, by: f64) -> Box<dyn Shape> {
        Box::new(Circle(self.0 * by))
    }
}

impl Shape for Polygon {
    fn area(&self) -> f64 {
        let shifted = self.corners.iter().cycle().skip(1);
        self.corners.iter().zip(shifted).map(|(a, b)| a.0 * b.1 - a.1 * b.0).sum::<f64>() / 2.0
    }
    fn name(&self) -> &str {
        &self.label
    }
    fn scaled(&self, by: f64) -> Box<dyn Shape> {
        let corners = self.corners.iter().map(|(x, y)| (x * by, y * by)).collect();
        Box::new(Polygon { corners, label: Rc::clone(&self.label) })
    }
}

pub fn total(shapes: &[Box<dyn Shape>]) -> f64 {
    shapes.iter().filter(|each| each.name() != "hole").map(|each| each.scaled(2.0).area()).sum()
}

#[derive(Default)]
pub struct Node {
    value: Cell<i32>,
    parent: RefCell<Weak<Node>>,
    children: RefCell<Vec<Rc<Node>>>,
    depth: OnceCell<usize>,
}

pub fn attach(parent: &Rc<Node>, value: i32) -> Rc<Node> {
    let child = Rc::new(Node { value: Cell::new(value), ..Node::default() });
    *child.parent.borrow_mut() = Rc::downgrade(parent);
    parent.children.borrow_mut().push(child.clone());
    child
}

pub fn depth(node: &Node) -> usize {
    *node.depth.get_or_init(|| node.parent.borrow().upgrade().map_or(0, |parent| 1 + depth(&parent)))
}

pub fn sum(node: &Node) -> i32 {
    node.value.get() + node.children.borrow().iter().map(|each| sum(each)).sum::<i32>()
}

pub enum Tree<T> {
    Leaf,
    Branch(Box<Tree<T>>, T, Box<Tree<T>>),
}

impl<T: Ord + Clone> Tree<T> {
    pub fn insert(&mut self, value: T) -> bool {
        match self {
            Tree::Leaf => {
                *self = Tree::Branch(Box::new(Tree::Leaf), value, Box::new(Tree::Leaf));
                true
            }
            Tree::Branch(left, here, right) => match value.cmp(here) {
                std::cmp::Ordering::Less => left.insert(value),
                std::cmp::Ordering::Equal => false,
                std::cmp::Ordering::Greater => right.insert(value),
            },
        }
    }

    pub fn flat(&self, out: &mut Vec<T>) {
        if let Tree::Branch(left, here, right) = self {
            left.flat(out);
            out.push(here.clone());
            right.flat(out);
        }
    }
}

pub fn tree_of_names(names: Vec<String>) -> Vec<String> {
    let mut tree = Tree::Leaf;
    for name in names {
        tree.insert(name);
    }
    let mut out = Vec::new();
    tree.flat(&mut out);
    out
}

pub fn tree_of_numbers(numbers: &[i8]) -> usize {
    let mut tree = Tree::Leaf;
    numbers.iter().filter(|each| tree.insert(**each)).count()
}

pub fn adder(step: i32) -> impl Fn(i32) -> i32 {
    move |value| value.wrapping_add(step)
}

pub fn applied(steps: Vec<Box<dyn FnMut(i32) -> Option<i32>>>, value: i32) -> Option<i32> {
    steps.into_iter().try_fold(value, |sum, mut step| step(sum))
}

pub fn counters(count: usize) -> Vec<Box<dyn FnMut() -> usize>> {
    (0..count)
        .map(|start| {
            let mut now = start;
            Box::new(move || replace(&mut now, start + 1)) as Box<dyn FnMut() -> usize>
        })
        .collect()
}

pub struct Guard<'a>(&'a Cell<u32>);

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        self.0.set(self.0.get() + 1);
    }
}

pub fn guarded(seen: &Cell<u32>, values: &[u8], at: usize) -> u8 {
    let _guard = Guard(seen);
    let _names = vec![String::from("kept"); at % 3];
    values[at]
}

pub fn caught(values: Vec<i32>, by: i32) -> Result<i32, Box<dyn Any + Send>> {
    std::panic::catch_unwind(move || values.iter().map(|each| each / by).sum())
}

pub fn what(of: &dyn Any) -> u32 {
    match (of.downcast_ref::<u32>(), of.downcast_ref::<&str>()) {
        (Some(number), _) => *number,
        (_, Some(text)) => text.len() as u32,
        _ => 0,
    }
}

pub fn swapped(one: &mut Option<String>, other: &mut Vec<String>) {
    if let Some(first) = one.as_mut() {
        swap(first, &mut other[0]);
    }
    other.extend(one.take());
    let mut rest = take(other);
    rest.reverse();
    *other = rest;
}

pub fn squares() -> [u32; 6] {
    let mut made: [MaybeUninit<u32>; 6] = [const { MaybeUninit::uninit() }; 6];
    for (number, each) in made.iter_mut().enumerate() {
        each.write((number * number) as u32);
    }
    made.map(|each| unsafe { each.assume_init() })
}

pub fn forgotten(text: String) -> usize {
    ManuallyDrop::new(text).capacity()
}

pub fn read_lines(data: &[u8]) -> io::Result<Vec<String>> {
    let mut reader = Cursor::new(data);
    let mut kept = Vec::new();
    let mut line = String::new();
    while reader.read_line(&mut line)? > 0 {
        kept.push(line.trim_end().to_owned());
        line.clear();
    }
    Ok(kept)
}

pub fn header(data: &[u8]) -> io::Result<(u32, u16)> {
    let mut reader = Cursor::new(data);
    let (mut four, mut two) = ([0; 4], [0; 2]);
    reader.read_exact(&mut four)?;
    reader.seek(SeekFrom::Current(2))?;
    reader.read_exact(&mut two)?;
    Ok((u32::from_be_bytes(four), u16::from_le_bytes(two)))
}

pub fn written(out: &mut Vec<u8>, numbers: &[f32]) -> io::Result<()> {
    for number in numbers {
        out.write_all(&number.to_bits().to_le_bytes())?;
        writeln!(out, "{number:.2}")?;
    }
    out.flush()
}

pub struct Fibonacci {
    now: u64,
    next: u64,
}

impl Iterator for Fibonacci {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        let sum = self.now.checked_add(self.next)?;
        let now = replace(&mut self.now, self.next);
        self.next = sum;
        Some(now)
    }
}

pub fn even_fibonacci(below: u64) -> u64 {
    Fibonacci { now: 0, next: 1 }.take_while(|each| *each < below).filter(|each| each % 2 == 0).sum()
}

pub fn chained(values: &[i32], more: &[i32]) -> Option<(usize, i32)> {
    values
        .iter()
        .chain(more)
        .copied()
        .enumerate()
        .skip_while(|(_, each)| *each < 0)
        .map_while(|(index, each)| each.checked_mul(2).map(|twice| (index, twice)))
        .min_by_key(|(_, each)| each.abs_diff(10))
}

pub fn grouped(values: &[u8]) -> (Vec<u8>, Vec<u8>) {
    values.iter().partition(|each| **each > 100)
}

pub fn scanned(values: &[i32]) -> Vec<i32> {
    let mut peeked = values.iter().peekable();
    let mut made = Vec::new();
    while let Some(value) = peeked.next() {
        if peeked.next_if_eq(&value).is_none() {
            made.push(*value);
        }
    }
    made.iter().scan(1, |state, each| { *state *= each % 7; Some(*state) }).collect()
}

pub fn unzipped(values: &[(u8, f32)]) -> (Vec<u8>, Vec<f32>) {
    values.iter().copied().unzip()
}

pub fn collected(values: &[&str]) -> Result<Vec<i16>, std::num::ParseIntError> {
    values.iter().map(|each| each.parse()).collect()
}
